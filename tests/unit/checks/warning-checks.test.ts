/** A build and a preview spare the checks that find warnings alone: none of these may find an error. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorsOf, warningChecks } from '../../../src/checks/check.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { problemKinds } from '../../../src/records/problem-kinds.ts'
import type { ProblemCode } from '../../../src/records/problem-kinds.ts'
import { problemsAfter, replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const codes = Object.keys(problemKinds) as ProblemCode[]

test.each(Object.keys(warningChecks))(
  '%s.ts reports no kind of problem that is an error',
  (name) => {
    const source = readFileSync(`src/checks/${name}.ts`, 'utf8')
    const told = codes.filter((code) => source.includes(`'${code}'`))
    expect(told).not.toEqual([])
    expect(told.filter((code) => problemKinds[code].severity === 'error')).toEqual([])
  },
)

test('the errors of a snapshot are those of a check, without its warnings', () => {
  const edit: Edit = [
    'events/pier-storm.md',
    replacing('A storm broke parts of the pier.', 'The regime saw a [storm](/events/storm).'),
  ]
  expect(problemsAfter(edit).match(/^\S+ .*$/gm)).toEqual([
    'content/events/pier-storm.md:16  dangling-link',
    'content/events/pier-storm.md:16  warning takes-sides',
  ])
  const errors = withSmallArchive([edit], (content) => errorsOf(readArchive(content)))
  expect(errors.map(({ code }) => code)).toEqual(['dangling-link'])
})
