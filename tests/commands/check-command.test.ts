import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { replacing, smallItems, withSmallArchive } from '../unit/small-archive.ts'
import type { Edit } from '../unit/small-archive.ts'

const command = resolve('src/commands/check.ts')
const explained = '/docs/problems/ explains each kind, with an example.\n'
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
  replacing('The entry has no day.', 'It alone tells of the storm.'),
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
  expect([code, out]).toEqual([0, `${counts}: 0 errors, 1 warning.\n${explained}`])
  expect(problems).toMatch(/^content\/events\/pier-storm\.md:14 {2}warning source-alone\n {2}/)
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
      expect.objectContaining({ code: 'source-alone', severity: 'warning' }),
    ],
  })
})

test(
  'some files are checked against all others, and tell their own problems',
  { timeout: 30_000 },
  () => {
    expect(check([alone, wrong], 'content/events/pier-storm.md')).toMatchObject({
      code: 0,
      out: `1 file: 0 errors, 1 warning. In other files: 1 problem.\n${explained}`,
    })
    expect(check([alone, wrong], 'content/events/harbour-opening.md', '--json')).toMatchObject({
      code: 1,
      out: expect.not.stringContaining('pier-storm') as string,
    })
    expect(check([alone], 'content/people')).toEqual({
      code: 0,
      out: '1 file: 0 errors, 0 warnings. In other files: 1 problem.\n',
      problems: '',
    })
  },
)

test('a path that is no file of the archive is told with the nearest', { timeout: 30_000 }, () => {
  expect(check([], 'content/events/peer-storm.md')).toEqual({
    code: 1,
    out: '',
    problems:
      '`content/events/peer-storm.md` is not a file that is checked. Did you mean `content/events/pier-storm.md`?\n',
  })
})

test(
  'GitHub gets a command of one line for each problem, and nothing else that content wrote',
  {
    timeout: 30_000,
  },
  () => {
    expect(check([alone, wrong], '--github')).toEqual({
      code: 1,
      out:
        '::error file=content/events/harbour-opening.md,line=26,title=quotation-not-in-source::' +
        '“We have waited for this day for thirty years” is not in the fingerprint of `harbour-gazette-opening`. ' +
        'It holds up to “… for this day for”.%0ACopy the words exactly as the source has them, or take the quotation out.\n' +
        '::warning file=content/events/pier-storm.md,line=14,title=source-alone::' +
        '“It alone tells” speaks of all sources, and of those still to be found.%0ATake it out, and say what this source has.\n' +
        `${counts}: 1 error, 1 warning.\n${explained}`,
      problems: '',
    })
  },
)

test(
  'files of another content folder are told by paths that open them',
  { timeout: 30_000 },
  () => {
    withSmallArchive([alone], (content) => {
      const env = { ...process.env, ARCHIVE_CONTENT: content }
      const run = (...args: string[]) =>
        spawnSync(process.execPath, [command, ...args], { env, encoding: 'utf8' })
      expect(run(`${content}/events/pier-storm.md`).stderr).toMatch(
        new RegExp(`^${content}/events/pier-storm\\.md:14 {2}warning source-alone\\n`),
      )
      expect(run('--json').stdout).toContain(`"file": "${content}/events/pier-storm.md"`)
    })
  },
)
