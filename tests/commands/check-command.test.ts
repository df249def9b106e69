import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { replacing, smallItems, withSmallArchive } from '../unit/small-archive.ts'
import type { Edit } from '../unit/small-archive.ts'

const command = resolve('src/commands/check.ts')
const counts = '5 events, 3 sources, 1 people, 1 organizations, 1 places, 1 topics'

/** Runs `npm run check` in a copy of the small archive with some files changed. */
const check = (edits: Edit[], ...args: string[]) =>
  withSmallArchive(edits, (content) => {
    const cwd = dirname(content)
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd })
    return { code: status, out: String(stdout), problems: String(stderr) }
  })

const alone: Edit = [
  'events/pier-storm.md',
  replacing('    note: Only the chronicle tells of it.\n', ''),
]
const wrong: Edit = ['events/harbour-opening.md', replacing('for twenty years', 'for thirty years')]

test('a sound archive is counted', { timeout: 30_000 }, () => {
  expect(check([], '--items', smallItems)).toEqual({
    code: 0,
    out: `${counts}: 0 errors, 0 warnings.\n`,
    problems: '',
  })
})

test('warnings leave the exit code at 0', { timeout: 30_000 }, () => {
  const { code, out, problems } = check([alone])
  expect([code, out]).toEqual([0, `${counts}: 0 errors, 1 warnings.\n`])
  expect(problems).toMatch(/^content\/events\/pier-storm\.md:12 {2}warning single-source\n {2}/)
})

test('an error makes it 1; tools get every problem as JSON', { timeout: 30_000 }, () => {
  const { code, out, problems } = check([alone, wrong], '--json')
  expect([code, problems]).toEqual([1, ''])
  expect(JSON.parse(out)).toEqual({
    problems: [
      {
        file: 'content/events/harbour-opening.md',
        line: 26,
        code: 'quotation-not-in-source',
        severity: 'error',
        message: expect.stringContaining('for thirty years') as string,
      },
      expect.objectContaining({ code: 'single-source', severity: 'warning' }),
    ],
  })
})
