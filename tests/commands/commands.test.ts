/** Commands called wrongly, or with files that are not there: each says so and ends with exit code 1. */
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Runs a command where there is no archive. */
function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(`src/commands/${command}.ts`), ...args],
    { cwd: tmpdir(), encoding: 'utf8' },
  )
  return { code: status, out: stdout, says: stderr }
}

test.each([
  ['check', '--nonsense', "Unknown option '--nonsense'."],
  ['check', '--items', "Option '--items <value>' argument missing."],
  ['fingerprint', '', 'Give one file.'],
  ['addresses', '--nonsense', "Unknown option '--nonsense'."],
  ['rename', 'people/anna-berg', 'Give a record and its new id.'],
  ['merge', 'people/anna-berg', 'Give the record that goes, `into`, and the one that stays.'],
  ['find', '', 'Give some words.'],
  ['new', '', 'Say what is new.'],
  ['dev', '--nonsense', "Unknown option '--nonsense'."],
])('`%s %s` says what is wrong and how it is called', { timeout: 30_000 }, (command, arg, says) => {
  const result = run(command, ...(arg ? [arg] : []))
  expect(result).toMatchObject({ code: 1, out: '' })
  const [first, blank, usage] = result.says.split('\n')
  expect([first, blank]).toEqual([says, ''])
  expect(usage).toMatch(new RegExp(`^npm run ${command}`))
  expect(result.says).not.toMatch(/\n\s+at /)
})

test.each([
  ['check', '--items', '/no/such/folder', '`/no/such/folder` is not there.\n'],
  ['fingerprint', '/no/such/file', '', '`/no/such/file` is not there.\n'],
  ['fingerprint', tmpdir(), '', 'The file is a folder, expected a file.\n'],
  [
    'fingerprint',
    resolve('package.json'),
    '',
    'There is no folder `content`. Run the command from the root of the archive.\n',
  ],
])('`%s %s %s` says what is not there', { timeout: 30_000 }, (command, first, second, says) => {
  const args = [first, second].filter(Boolean)
  expect(run(command, ...args)).toEqual({ code: 1, out: '', says })
})

test.each([
  ['check', []],
  ['fingerprint', [resolve('package.json')]],
])('`%s` says when ARCHIVE_CONTENT names no folder', { timeout: 30_000 }, (command, args) => {
  process.env.ARCHIVE_CONTENT = 'nowhere'
  try {
    const { code, says } = run(command, ...args)
    expect(code).toBe(1)
    expect(says).toContain('There is no folder `nowhere`, which ARCHIVE_CONTENT names.')
  } finally {
    delete process.env.ARCHIVE_CONTENT
  }
})
