/** `llms.txt`, read as the convention says: a title, a quotation, and lists of links under headings. */
import { expect, test } from 'vitest'
import { linksFrom } from '../../../src/archive/address.ts'
import { downloads } from '../../../src/formats/downloads.ts'
import { llmsText } from '../../../src/formats/llms.ts'
import { archiveOf, event } from '../small-records.ts'

const subject = {
  name: 'Haven Harbour Archive',
  description: 'What happened in the harbour.',
  scope: 'in the harbour of Haven',
  licence: { name: 'CC0 [1.0]', url: 'https://cc0.example/' },
}
const pages = [
  { address: '/about/', title: 'About [it]', description: 'How it knows.' },
  { address: '/docs/deploy/', title: 'Deploy', description: 'How to publish it.' },
]
const archive = archiveOf(
  {
    events: [
      event('opening', { date: '1998', changes: [{ on: '2026-11-24', kind: 'created' }] }),
      event('storm', { date: '2015' }),
    ],
  },
  subject,
)
const written = (siteUrl?: string) => llmsText(archive, linksFrom('llms.txt', siteUrl), pages)

/** The links under each heading, as a program of the convention finds them. */
function sectionsOf(text: string): Map<string, string[][]> {
  const [, ...sections] = text.split(/^## /m)
  return new Map(
    sections.map((section) => {
      const [heading, ...lines] = section.trim().split('\n')
      const links = lines.filter(Boolean).map((line) => {
        const [, ...parts] = /^- \[((?:\\.|[^\]\\])+)\]\(([^)]+)\): (.+)$/.exec(line)!
        return parts
      })
      return [heading!, links]
    }),
  )
}

test('begins with what the archive is, how large and how new', () => {
  expect(written().split('\n\n').slice(0, 3)).toEqual([
    '# Haven Harbour Archive',
    '> What happened in the harbour.',
    '2 events in the harbour of Haven from 1998 to 2015. Each event has a page with its date, how the date is known, who took part, and what the sources say. The newest change of a record is of 24 November 2026.',
  ])
})

test('says how to read dates and agreement, and under which terms', () => {
  const [head] = written().split('\n## ')
  expect(head).toContain('EDTF')
  for (const word of ['`corroborated`', '`single`', '`conflicting`']) expect(head).toContain(word)
  expect(head).toContain('[CC0 \\[1.0\\]](https://cc0.example/)')
})

test('lists every file of the data, the feeds, the pages, and documentation as what can be left out', () => {
  const sections = sectionsOf(written())
  expect([...sections.keys()]).toEqual(['Data', 'Feeds', 'Pages', 'Optional'])
  expect(sections.get('Data')).toEqual(
    downloads.map(({ name, title }) => [name, `data/${name}`, title]),
  )
  expect(sections.get('Feeds')!.map(([, href]) => href)).toEqual(['feed.xml', 'feed.json'])
  expect(sections.get('Pages')).toContainEqual(['About \\[it\\]', 'about/', 'How it knows.'])
  expect(sections.get('Pages')!.map(([, href]) => href)).toContain('./')
  expect(sections.get('Optional')).toEqual([['Deploy', 'docs/deploy/', 'How to publish it.']])
})

test('names whole addresses where it is known where the archive stands', () => {
  const links = [...sectionsOf(written('https://example.org/a/')).values()].flat()
  for (const [, href] of links) expect(href).toMatch(/^https:\/\/example\.org\/a\//)
})

test('an archive without events and pages of its own has one, too', () => {
  const text = llmsText(archiveOf({}, subject), linksFrom('llms.txt'), [])
  expect(text).not.toMatch(/undefined|\n\n\n|Optional/)
  expect(text).toContain('\n\nEach event has a page')
})
