/** Commands that go about the web: how they end, without going there. */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { filesOf } from '../unit/edits/edited-archive.ts'
import { replacing, withSmallArchive } from '../unit/small-archive.ts'
import type { Edit } from '../unit/small-archive.ts'

/** The one source that has an address: it has one that no command asks. */
const own: Edit = [
  'sources/radio-north-opening.md',
  replacing('https://radio.example/harbour', 'http://127.0.0.1:9/'),
]

/** Runs a command on the small archive; it changes nothing there. */
const run = (command: string, ...args: string[]) =>
  withSmallArchive([own], (folder) => {
    const before = filesOf(folder)
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`src/commands/${command}.ts`, ...args],
      { encoding: 'utf8', env: { ...process.env, ARCHIVE_CONTENT: folder } },
    )
    expect(filesOf(folder)).toEqual(before)
    return { code: status, out: stdout.replaceAll(folder, 'content'), says: stderr }
  })

const refusal = 'It leads to 127.0.0.1, which is not an address of the public net.'

test('`hold` asks no address of the own network, and ends with 1 where nothing was reached', () => {
  const { code, out, says } = run('hold')
  expect(out).toBe(
    `radio-north-opening  not reached\n  http://127.0.0.1:9/: ${refusal}\n\n1 source: 0 held, 0 differ, 1 not reached, 0 left.\n`,
  )
  expect(says).toMatch(
    /No address gave an answer, so nothing is known of any\. Is there a network\?\n$/,
  )
  expect(code).toBe(1)
})

test('a report and JSON have the output to themselves', () => {
  expect(run('hold', '--report').out).toMatch(/^## Sources that are not held\n/)
  const { sources } = JSON.parse(run('hold', '--json').out) as { sources: unknown }
  expect(sources).toEqual([
    { source: 'radio-north-opening', is: 'not reached', why: `http://127.0.0.1:9/: ${refusal}` },
  ])
  expect(run('links', '--report').out).toMatch(/^## Addresses of sources\n/)
  const { links } = JSON.parse(run('links', '--json').out) as { links: unknown[] }
  expect(links).toMatchObject([{ field: 'url', line: 7, is: 'unsure', why: refusal }])
})

test('`links` ends with 0, whatever it finds', () => {
  const { code, out } = run('links')
  expect(out).toBe(
    `content/sources/radio-north-opening.md:7  unsure\n  http://127.0.0.1:9/\n  ${refusal}\n\n1 address: 0 alive, 0 moved, 0 dead, 1 unsure.\n`,
  )
  expect(code).toBe(0)
})

test.each(['hold', 'links'])('`%s` says what is wrong with how it was called', (command) => {
  const mistyped = run(command, 'radio-nort-opening')
  expect(mistyped.says).toContain('Did you mean `radio-north-opening`?')
  expect(mistyped.code).toBe(1)
  const unknown = run(command, '--allow-private')
  expect(unknown.says).toMatch(
    new RegExp(`^Unknown option '--allow-private'\\.\n\nnpm run ${command} -- \\[<source>…\\]`),
  )
  expect(unknown.code).toBe(1)
})
