/**
 * Files that no record should be: names that lead elsewhere, links and pipes, bytes that are no text,
 * sizes and depths to hang on. Each is told by name; nothing is followed, run or waited for.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../src/checks/check.ts'
import { readArchive } from '../../src/records/archive.ts'
import { formatProblems } from '../../src/records/problem.ts'
import { problemsAfter, withSmallArchive } from '../unit/small-archive.ts'

/** Lays something into the content folder. */
type Lay = (content: string) => void

const file =
  (path: string, bytes: string | Uint8Array = '---\nname: a\n---\n'): Lay =>
  (content) =>
    writeFileSync(join(content, path), bytes)

/** What the check says of the archive with something laid into it. */
const problemsWith = (lay: Lay) =>
  withSmallArchive([], (content) => {
    lay(content)
    return formatProblems(checkContent(content).problems)
  })

/** A topic with the text `middle` between two words of its body. */
const topic = (middle: string) => `---\nname: a\n---\nA ${middle} b.\n`
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const encoding = 'The file is not UTF-8 text from this line on. Save it as UTF-8.'
const utf16 = 'The file is UTF-16 text. Save it as UTF-8.'
const fingerprint = 'sources/harbour-chronicle.fingerprint.json'
const noFingerprint =
  'This is not a fingerprint as `npm run fingerprint` writes it. Delete the file and run the command again.'

const name =
  'The name of a record’s file is its id: lower-case letters a to z, digits and single hyphens, 80 characters at most.'
const ending = 'Records are Markdown files with the ending .md.'
const kind = `${ending} Move it elsewhere.`
const meant = (id: string) => ` Did you mean \`${id}.md\`?`
const device = (id: string) =>
  `Windows keeps the name \`${id}\` for a device: no file can have it there. Choose another.`
const plain = 'A record is a plain file: no folder, no symbolic link.'

test.each<[fault: string, lay: Lay, says: string]>([
  ['a device', file('topics/con.md'), `topics/con.md:1  file-name\n  ${device('con')}`],
  ['a numbered device', file('topics/com1.md'), `topics/com1.md:1  file-name\n  ${device('com1')}`],
  ['a device in capitals', file('topics/CON.md'), `topics/CON.md:1  file-name\n  ${name}`],
  ['a hidden name', file('topics/.hidden.md'), ''],
  ['nothing but the ending', file('topics/.md'), ''],
  ['two dots', file('topics/...md'), ''],
  ['a path, encoded', file('topics/..%2Fx.md'), ''],
  ['a backslash', file('topics/..\\x.md'), ''],
  [
    'capitals',
    file('topics/Ferries.md'),
    `topics/Ferries.md:1  file-name\n  ${name}${meant('ferries')}`,
  ],
  [
    'other letters',
    file('topics/fähren.md'),
    `topics/fähren.md:1  file-name\n  ${name}${meant('fahren')}`,
  ],
  [
    'Cyrillic that looks Latin',
    file('topics/fеrries.md'),
    `topics/fеrries.md:1  file-name\n  ${name}`,
  ],
  [
    'a space before the ending',
    file('topics/a .md'),
    `topics/a .md:1  file-name\n  ${name}${meant('a')}`,
  ],
  [
    'a space after it',
    file('topics/a.md '),
    `topics/a.md :1  not-a-record\n  ${ending}${meant('a')}`,
  ],
  [
    'a dot after it',
    file('topics/a.md.'),
    `topics/a.md.:1  not-a-record\n  ${ending}${meant('a')}`,
  ],
  [
    'an ending in capitals',
    file('topics/a.MD'),
    `topics/a.MD:1  not-a-record\n  ${ending}${meant('a')}`,
  ],
  [
    'MDX, which runs code',
    file('topics/a.mdx'),
    `topics/a.mdx:1  not-a-record\n  ${ending}${meant('a')}`,
  ],
  ['a script', file('topics/a.js'), `topics/a.js:1  not-a-record\n  ${kind}`],
  [
    'two hundred letters',
    file(`topics/${'a'.repeat(200)}.md`),
    `topics/${'a'.repeat(200)}.md:1  file-name\n  ${name}`,
  ],
  ['a prototype', file('topics/__proto__.md'), ''],
  [
    'a line break',
    file('topics/a\nb.md'),
    `topics/a‹U+000A›b.md:1  file-name\n  ${name}${meant('a-b')}`,
  ],
  [
    'an escape for the terminal',
    file('topics/\u001b[2J.md'),
    `topics/‹U+001B›[2J.md:1  file-name\n  ${name}`,
  ],
  [
    'a turned direction',
    file('topics/a\u202eb.md'),
    `topics/a‹U+202E›b.md:1  file-name\n  ${name} Did you mean \`ab.md\`?`,
  ],
  [
    'a folder',
    (content) => mkdirSync(join(content, 'topics/x.md')),
    `topics/x.md:1  not-a-file\n  ${plain}`,
  ],
  [
    'a link out of the archive',
    (content) => symlinkSync('/etc/passwd', join(content, 'topics/x.md')),
    `topics/x.md:1  not-a-file\n  ${plain}`,
  ],
  [
    'a link within it',
    (content) => symlinkSync('harbours.md', join(content, 'topics/x.md')),
    `topics/x.md:1  not-a-file\n  ${plain}`,
  ],
  [
    'a link to nothing',
    (content) => symlinkSync('/no/such', join(content, 'topics/x.md')),
    `topics/x.md:1  not-a-file\n  ${plain}`,
  ],
  [
    'a link to itself',
    (content) => symlinkSync('x.md', join(content, 'topics/x.md')),
    `topics/x.md:1  not-a-file\n  ${plain}`,
  ],
  [
    'a pipe, which has no end',
    (content) => spawnSync('mkfifo', [join(content, 'topics/x.md')]),
    `topics/x.md:1  not-a-file\n  ${plain}`,
  ],
  [
    'five megabytes',
    file('topics/x.md', topic('a '.repeat(2_621_440))),
    'topics/x.md:1  too-large\n  The file has 5121 KiB; at most 32 are read.',
  ],
  [
    'bytes that are no UTF-8',
    file('topics/x.md', bytes('---\nname: Bo', [0xf0, 0x9f], 'azi\n---\n')),
    `topics/x.md:2  not-utf-8\n  ${encoding}`,
  ],
  [
    'an overlong slash',
    file('topics/x.md', bytes('---\nname: a\n---\n', [0xc0, 0xaf])),
    `topics/x.md:4  not-utf-8\n  ${encoding}`,
  ],
  [
    'UTF-16',
    file('topics/x.md', Buffer.from('\ufeff---\nname: a\n---\n', 'utf16le')),
    `topics/x.md:1  not-utf-8\n  ${utf16}`,
  ],
  [
    'UTF-16 without its mark, which is UTF-8 with nulls',
    file('topics/x.md', Buffer.from('---\nname: a\n---\n', 'utf16le')),
    `topics/x.md:1  not-utf-8\n  ${utf16}`,
  ],
  [
    'an accent in the encoding of Windows',
    file('topics/x.md', Buffer.from('---\nname: Caf\u00e9\n---\n', 'latin1')),
    'topics/x.md:2  not-utf-8\n  The file is not UTF-8 text from this line on. In Windows-1252 it would read “Café”. Save it as UTF-8.',
  ],
  [
    'a fingerprint that is no JSON',
    file(fingerprint, '{"sha256":'),
    `${fingerprint}:1  not-a-fingerprint\n  ${noFingerprint}`,
  ],
  [
    'a fingerprint with a prototype',
    file(fingerprint, '{"__proto__":{"sha256":"0"}}'),
    `${fingerprint}:1  not-a-fingerprint\n  ${noFingerprint}`,
  ],
  [
    'a fingerprint that is deep',
    file(fingerprint, '['.repeat(1_000_000)),
    `${fingerprint}:1  not-a-fingerprint\n  ${noFingerprint}`,
  ],
  [
    'a fingerprint that is null',
    file(fingerprint, 'null'),
    `${fingerprint}:1  not-a-fingerprint\n  ${noFingerprint}`,
  ],
  [
    'a fingerprint of three megabytes',
    file(fingerprint, ' '.repeat(3 * 1024 * 1024)),
    `${fingerprint}:1  too-large\n  The file has 3072 KiB; at most 2048 are read.`,
  ],
  [
    'a list of addresses that is no text',
    file('addresses.txt', bytes([0xff])),
    `addresses.txt:1  not-utf-8\n  ${encoding}`,
  ],
])('a file is told: %s', { timeout: 30_000 }, (_, lay, says) => {
  const [first = ''] = problemsWith(lay)
    .split(/\n(?=content)/)
    .filter((problem) => !/held-without|address-not-listed/.test(problem))
  expect(first).toBe(says && `content/${says}`)
})

test.each<[fault: string, edit: (text: string) => string]>([
  ['a byte-order mark at the start', (text) => `\ufeff${text}`],
  ['line breaks of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['line breaks of old Macs', (text) => text.replaceAll('\n', '\r')],
  ['line breaks of all three', (text) => text.replace('\n', '\r').replace(/\n$/, '\r\n')],
  ['no line break at the end', (text) => text.trimEnd()],
])('a file is harmless: %s', (_, edit) => {
  expect(problemsAfter(['events/harbour-opening.md', edit])).toBe('')
})

test('front matter alone is enough for a topic, and not for an event', () => {
  const front = (text: string) => text.replace(/\n---\n[^]*$/, '\n---')
  expect(problemsAfter(['topics/harbours.md', front])).toBe('')
  expect(problemsAfter(['events/harbour-opening.md', front])).toBe(
    'content/events/harbour-opening.md:47  no-summary\n' +
      '  An event needs a summary after the front matter: two to five sentences.',
  )
})

const folder = 'Records are in a plain folder: no file, no symbolic link.'

test.each<[fault: string, lay: Lay]>([
  ['a link to another folder', (path) => symlinkSync('/etc', path)],
  ['a link to nothing', (path) => symlinkSync('/no/such', path)],
  ['a file', (path) => writeFileSync(path, 'x')],
  ['a pipe', (path) => spawnSync('mkfifo', [path])],
])('a folder of records is told: %s', (_, lay) => {
  const said = problemsWith((content) => {
    rmSync(join(content, 'topics'), { recursive: true })
    lay(join(content, 'topics'))
  })
  expect(said).toContain(`content/topics:1  not-a-folder\n  ${folder}`)
})

test('a folder that is not there is told', () => {
  withSmallArchive([], (content) =>
    expect(formatProblems(checkContent(join(content, 'none')).problems)).toBe(
      'content:1  no-content\n' +
        '  There is no folder `content`. Run the command from the root of the archive.',
    ),
  )
})

test.each([
  ['a path out of the site', '/../../evil/ -> /topics/harbours/'],
  ['a page of the site', '/search/ -> /topics/harbours/'],
  ['the root', '/ -> /topics/harbours/'],
  ['an address that runs', '/topics/a/ -> javascript:alert(1)'],
  ['another host', '/topics/a/ -> //evil.example/'],
  ['markup', '/topics/"><script>alert(1)</script>/ -> /topics/harbours/'],
  ['a prototype', '/topics/__proto__/ -> /topics/harbours/'],
  ['a kind that is none', '/constructor/a/ -> /topics/harbours/'],
  ['no address', 'a'],
])('a line of the addresses is told, and writes no page: %s', (_, line) => {
  withSmallArchive([['addresses.txt', (text) => `${text}${line}\n`]], (content) => {
    expect(formatProblems(checkContent(content).problems)).toBe(
      'content/addresses.txt:15  not-an-address\n' +
        '  Expected an address such as /events/ferry-founded/, or two with an arrow: /people/old-id/ -> /people/new-id/',
    )
    expect(readArchive(content).archive.redirects).toEqual([])
  })
})

test('a chain of redirects as long as the list takes no time', { timeout: 60_000 }, () => {
  const chain = Array.from({ length: 40_000 }, (_, i) => `/topics/a${i}/ -> /topics/a${i + 1}/`)
  const start = performance.now()
  const said = problemsAfter(['addresses.txt', () => chain.join('\n')])
  expect(said).toContain('content/addresses.txt:1  address-leads-nowhere')
  expect(performance.now() - start).toBeLessThan(20_000)
})

test(
  '`npm run check` tells all of them together, without a trace, and ends',
  { timeout: 90_000 },
  () => {
    const { status, signal, stderr } = withSmallArchive([], (content) => {
      for (const lay of everything) lay(content)
      return spawnSync(process.execPath, [resolve('src/commands/check.ts')], {
        cwd: dirname(content),
        encoding: 'utf8',
        timeout: 60_000,
        maxBuffer: 64 * 1024 * 1024,
      })
    })
    expect([status, signal]).toEqual([1, null])
    expect(stderr).not.toMatch(/\n\s+at |RangeError|node:internal/)
    const told = stderr.matchAll(/^content\/topics\/([a-z-]+)\.md:\d/gm)
    expect(new Set([...told].map(([, id]) => id))).toEqual(
      new Set([...Object.keys(heavy), 'pipe', 'link']),
    )
  },
)

/** What takes a careless program long, or all of its memory. */
const heavy: Readonly<Record<string, string>> = {
  'deep-quotations': topic('').replace('A  b', `${'>'.repeat(15_000)} a`),
  'deep-lists': topic('').replace('A  b', `${'- '.repeat(8000)}a`),
  'deep-yaml': `---\nname: ${'['.repeat(30_000)}\n---\n`,
  'deep-yaml-after-a-fault': `---\nname: "a" b\naliases: ${'['.repeat(30_000)}\n---\n`,
  'deep-blocks': `---\n${Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\n`,
  'many-tags': topic('<b>'.repeat(9000)),
  'many-fields': `---\n${Array.from({ length: 1000 }, (_, i) => `f${i}: a`).join('\n')}\n---\n`,
  'many-aliases': `---\nname: a\naliases: [${'&a *a,'.repeat(4000)}]\n---\n`,
  'many-entries': `---\nname: a\nevidence: [${'a,'.repeat(14_000)}]\n---\n`,
  'many-lines': `---${'\n'.repeat(10_000)}---\n`,
  'many-nulls': topic('\0'.repeat(30_000)),
  'many-footnotes': topic('[^1]'.repeat(7000)).concat('\n[^1]: c\n'),
  'five-megabytes': topic('a '.repeat(2_621_440)),
  bomb: `---\nl0: &l0 lol\n${Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`).join('\n')}\n---\n`,
}

const everything: readonly Lay[] = [
  ...Object.entries(heavy).map(([id, text]) => file(`topics/${id}.md`, text)),
  (content) => spawnSync('mkfifo', [join(content, 'topics/pipe.md')]),
  (content) => symlinkSync('/dev/zero', join(content, 'topics/link.md')),
]
