/** The table of kinds of problem: whole, used, and without a kind that says less than the others. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemGroups, problemKinds } from '../../src/records/problem-kinds.ts'
import type { ProblemCode } from '../../src/records/problem-kinds.ts'
import { problemOf } from '../../src/records/problem.ts'

const codes = Object.keys(problemKinds) as ProblemCode[]

/** What stands between quotation marks of a kind in the program; `${…}` may become any word. */
const literals = globSync('src/**/*.{ts,astro}')
  .filter((path) => !path.startsWith('src/records/problem-kinds'))
  .flatMap((path) => readFileSync(path, 'utf8').match(/(?<=['`])[\w${}-]+(?=['`])/g) ?? [])
const isReported = (code: string) =>
  literals.some(
    (literal) =>
      literal === code ||
      (/^\$\{\w+\}-/.test(literal) && code.endsWith(literal.replace(/^\$\{\w+\}/, ''))),
  )

test('each kind is reported somewhere', () => {
  expect(codes.filter((code) => !isReported(code))).toEqual([])
})

test('each kind stands in one group', () => {
  expect(problemGroups.flatMap(({ kinds }) => Object.keys(kinds)).toSorted()).toEqual(
    codes.toSorted(),
  )
})

test.each(codes)('`%s` is a short name, and its entry says all that a reader needs', (code) => {
  const { title, meaning, remedy, wrong, right } = problemKinds[code]
  expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
  expect(title).toMatch(/^.{10,70}[^.]$/)
  expect(meaning).toMatch(/^[^a-z].*[.”]$/)
  expect(remedy).toMatch(/^[^a-z].*[.`]$/)
  expect(wrong).not.toBe(right)
})

test('a problem takes its severity, and where its kind says so its last line, from the table', () => {
  const place = { file: 'content/events/pier-storm.md', line: 3 }
  expect(problemOf({ ...place, code: 'title-taken', message: 'It has a double.' })).toEqual({
    ...place,
    code: 'title-taken',
    severity: 'warning',
    message: `It has a double.\n${problemKinds['title-taken'].remedy}`,
  })
  expect(problemOf({ ...place, code: 'no-words', message: 'Nothing.' })).toMatchObject({
    severity: 'error',
    message: 'Nothing.',
  })
})
