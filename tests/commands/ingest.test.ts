/** `npm run ingest`: what it says of bad input, what it prints, and what it writes. */
import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf } from '../unit/edits/edited-archive.ts'
import { harbourWorld } from '../unit/ingest/harbour-world.ts'
import { pdfBytes } from '../unit/items/pdf-bytes.ts'
import { inSmallArchive, replacing, withSmallArchive } from '../unit/small-archive.ts'

const item = `Mayor meets harbour chief

HAVEN – Anna Berg, mayor of Haven, met Per Lindgren in Haven on Monday.

“We shall build it together,” Berg said.
`
const said = ['--published', '1999-07-13', '--publisher', 'The Harbour Gazette']

interface Call {
  readonly args: readonly string[]
  readonly input?: string | Uint8Array
}

/** Runs the command on a folder. */
function run(folder: string, { args, input = '' }: Call) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/ingest.ts', ...args],
    { encoding: 'utf8', input, env: { ...process.env, ARCHIVE_CONTENT: folder } },
  )
  return {
    code: status,
    out: stdout.replaceAll(folder, 'content'),
    says: stderr.replaceAll(folder, 'content'),
  }
}

/** Runs the command where it may write nothing. */
const runIdle = (call: Call) =>
  withSmallArchive(harbourWorld(), (folder) => {
    const before = filesOf(folder)
    const outcome = run(folder, call)
    expect(filesOf(folder)).toEqual(before)
    return outcome
  })

/** Runs the command on a file of the test’s. */
const runOn = (name: string, bytes: string | Uint8Array, ...args: string[]) =>
  inFolder((folder) => {
    writeFileSync(join(folder, name), bytes)
    const { says, ...outcome } = runIdle({ args: [join(folder, name), ...args] })
    return { ...outcome, says: says.replaceAll(`${folder}/`, '') }
  })

const inFolder = <T>(use: (folder: string) => T): T =>
  withSmallArchive([], (content) => {
    const folder = join(content, '../items')
    mkdirSync(folder)
    return use(folder)
  })

test.each([
  ['nothing to read', [], /^Give one file or address\.\n\nnpm run ingest -- <file \| url \| ->/],
  ['two items', ['a', 'b'], /^Give one file or address\.\n\nnpm run ingest/],
  ['a file that is not there', ['gone.txt'], /^`gone\.txt` is not there\.\n$/],
  ['a folder', ['src'], /^`?(?:src`|The file) is a folder, expected a file\.\n$/],
  ['an unknown option', ['-', '--dryrun'], /^Unknown option '--dryrun'\.\n\nnpm run ingest/],
  [
    'a date that is none',
    ['-', '--published', '13 July 1999'],
    /^--published: .*13 July 1999.*\n$/,
  ],
  [
    'a language that is none',
    ['-', '--language', 'no_such'],
    /^--language: Expected a language tag such as `en`, found `no_such`\..*\n$/,
  ],
  [
    'an address that is none',
    ['-', '--url', 'gazette'],
    /^--url: Expected a web address that begins with https:\/\/ or http:\/\/, found `gazette`\.\n$/,
  ],
  [
    'a content folder that is not there',
    ['-', '--content', 'gone'],
    /^There is no folder `gone`\.\n$/,
  ],
])('%s is refused in a sentence', (_, args, says) => {
  const outcome = runIdle({ args, input: item })
  expect(outcome.says).toMatch(says)
  expect(outcome.says).not.toMatch(/\n\s+at /)
  expect(outcome.code).toBe(1)
})

test.each([
  ['empty.txt', '', /empty: there is no text in it\.\n$/],
  ['blank.html', '<html><body> </body></html>', /./],
  ['binary.bin', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), /./],
  [
    'big.txt',
    'word '.repeat(4_200_000),
    /at most 20(?:\.0)? MB. Save the text of the page alone\.\n$/,
  ],
  [
    'locked.pdf',
    pdfBytes(
      [[['Text', 12, 700]]],
      '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -4 >>',
    ),
    /./,
  ],
] as const)('%s is refused in a sentence', (name, bytes, says) => {
  const outcome = runOn(name, bytes)
  expect(outcome.says).toMatch(says)
  expect(outcome.says.trim().split('\n')).toHaveLength(1)
  expect(outcome.out).toBe('')
  expect(outcome.code).toBe(1)
})

test('an item without an event says what was read, and that nothing was written', () => {
  const { code, out, says } = runOn('recipe.txt', 'Take two eggs and a cup of milk.\n', ...said)
  expect(says).toBe(
    'No event was found in it, so nothing was written. npm run new makes a record by hand.\n',
  )
  expect(out).toMatch(
    /^“Text without a title by The Harbour Gazette of 13 July 1999”: article, language `en`/,
  )
  expect(code).toBe(1)
})

test('an item without a day or a publisher is read, and says that they are missing', () => {
  const { code, out } = runOn('item.txt', item, '--dry-run')
  expect(out).toContain('The item does not say when it was published: --published <date>.')
  expect(out).toContain('The item does not say who published it: --publisher <name>.')
  expect(code).toBe(0)
})

test('a dry run tells what the run itself does, and writes nothing', async () => {
  const dry = runIdle({ args: ['-', ...said, '--dry-run'], input: item })
  expect(dry.says).toBe('')
  expect(dry.code).toBe(0)
  await inSmallArchive(harbourWorld(), async (folder) => {
    const before = filesOf(folder)
    const real = run(folder, { args: ['-', ...said], input: item })
    expect(real.code).toBe(0)
    expect(real.out).toBe(
      dry.out.replace('would be written; nothing was.', 'written:') +
        'Write the summaries, then: npm run check, npm run dev\n',
    )
    const written = [...filesOf(folder).keys()].filter((path) => !before.has(path))
    const listed = [...real.out.matchAll(/^ {2}content\/(\S+)$/gm)].map(([, path]) => path)
    expect(listed.toSorted()).toEqual(written.toSorted())
    expect(written).toHaveLength(3)
    await Promise.resolve()
  })
})

test('a second run says that the item stands, and changes nothing, byte for byte', () => {
  withSmallArchive(harbourWorld(), (folder) => {
    const call = { args: ['-', ...said], input: item }
    expect(run(folder, call).code).toBe(0)
    const after = filesOf(folder)
    const again = run(folder, call)
    expect(again.out).toMatch(
      /\n\n`the-harbour-gazette-mayor-meets-harbour-chief` is this item: nothing was changed\.\n$/,
    )
    expect(again.code).toBe(0)
    expect(filesOf(folder)).toEqual(after)
  })
})

test('a changed item shows the sentences that are new, and changes nothing', () => {
  withSmallArchive(harbourWorld(), (folder) => {
    expect(run(folder, { args: ['-', ...said], input: item }).code).toBe(0)
    const after = filesOf(folder)
    const input = `${item}\nThe bridge will cost nothing at all.\n`
    const again = run(folder, { args: ['-', ...said], input })
    expect(again.out).toMatch(
      /is held already, with another text, so nothing was changed\.\nNot in the text that was held:\n {2}\+ The bridge will cost nothing at all\.\n$/,
    )
    expect(filesOf(folder)).toEqual(after)
  })
})

test('an archive with errors is refused before anything is read from it', () => {
  withSmallArchive(
    harbourWorld(['people/carl-berg.md', replacing('name:', 'nonsense: x\nname:')]),
    (folder) => {
      const before = filesOf(folder)
      const { code, says } = run(folder, { args: ['-', ...said], input: item })
      expect(says).toMatch(/people\/carl-berg\.md:2 {2}unknown-field\n/)
      expect(code).toBe(1)
      expect(filesOf(folder)).toEqual(before)
    },
  )
})

test('`--json` prints what was found, and nothing else', () => {
  const { code, out } = runIdle({
    args: ['-', ...said, '--dry-run', '--json'],
    input: item,
  })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    item: {
      kind: 'article',
      language: 'en',
      published: '1999-07-13',
      title: 'Mayor meets harbour chief',
      sha256: hash('sha256', item),
    },
    source: { id: 'the-harbour-gazette-mayor-meets-harbour-chief', isNew: true },
    events: [
      {
        id: 'berg-lindgren-meeting',
        title: 'Meeting of Anna Berg and Per Lindgren in Haven',
        date: '1999-07-12',
        datings: [
          {
            date: '1999-07-12',
            basis: 'derived',
            words: 'on Monday',
            readings: ['1999-07-12'],
          },
        ],
        type: 'meeting',
        status: 'happened',
        places: [{ place: 'haven', as: 'location' }],
        participations: [
          { person: 'anna-berg', role: 'Mayor of Haven', side: 'other', as: 'present' },
          {
            person: 'per-lindgren',
            role: 'Harbour Chief of Haven',
            as: 'present',
            note: 'The item does not give the role; it is that of the term of office.',
          },
        ],
        organizations: [],
        topics: [],
        quotations: [{ text: 'We shall build it together', speaker: 'anna-berg' }],
        related: [],
        missing: [],
      },
    ],
    candidates: [],
    needs: [],
    files: [
      'sources/the-harbour-gazette-mayor-meets-harbour-chief.md',
      'sources/the-harbour-gazette-mayor-meets-harbour-chief.fingerprint.json',
      'events/berg-lindgren-meeting.md',
    ],
    patches: [],
  })
})

test('no page of the own network is read', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end(item)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/item`
    const { code, says } = runIdle({ args: [url] })
    expect(says).toMatch(
      /^Reading http:[^]*\nIt leads to 127\.0\.0\.1, which is not an address of the public net\.\n$/,
    )
    expect(code).toBe(1)
    expect(asked).toBe(0)
  } finally {
    server.close()
  }
})
