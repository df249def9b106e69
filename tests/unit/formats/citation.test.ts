/** Citations: as an engine of the Citation Style Language writes them, and as reference managers read them. */
import { describe, expect, test } from 'vitest'
import { authorsOf } from '../../../src/formats/citation/authors.ts'
import { bibtexOf } from '../../../src/formats/citation/bibtex.ts'
import { risOf } from '../../../src/formats/citation/ris.ts'
import { styles } from '../../../src/formats/citation/styles.ts'
import { titleCase } from '../../../src/formats/citation/title-case.ts'
import type { CitedDate, CitedWork } from '../../../src/formats/citation/work.ts'
import { allWorks, workOfEntity, workOfEvent } from '../../../src/formats/citation/work.ts'
import { archiveOf, event, organization, person, source } from '../small-records.ts'
import { cslCitation } from './csl.ts'
import { familiesOf, readEntries } from './reference-managers.ts'

const day: CitedDate = { edtf: '2016-05-04', parts: [2016, 5, 4], words: '4 May 2016' }
const month: CitedDate = { edtf: '2016-05', parts: [2016, 5], words: 'May 2016' }
const year: CitedDate = { edtf: '2016', parts: [2016], words: '2016' }
const about: CitedDate = { edtf: '2016~', words: 'about 2016' }
const open: CitedDate = { edtf: '[..2016-05-04]', words: 'on or before 4 May 2016' }

const page: CitedWork = {
  id: 'opening',
  type: 'page',
  title: 'Harbour opens to ships from the north',
  language: 'en',
  titleLanguage: 'en',
  authors: [],
  container: 'Haven Harbour Archive',
  issued: day,
  url: 'https://haven.example/events/opening/',
}
const article: CitedWork = {
  ...page,
  type: 'article',
  container: 'Haven Gazette',
  authors: [
    { family: 'Berg', given: 'Anna Maria' },
    { family: 'Lind', given: 'Jean-Paul' },
  ],
  accessed: '2026-11-21',
}
const report: CitedWork = { ...article, type: 'report', container: 'Harbour Office' }

/** Every way in which a citation differs. */
const works: Readonly<Record<string, CitedWork>> = {
  'a page': page,
  'a page without an address': without(page, 'url'),
  'a site': without(page, 'container'),
  'a page of a month': { ...page, issued: month },
  'a page of a year': { ...page, issued: year },
  'a page of about a year': { ...page, issued: about },
  'a page of on or before a day': { ...page, issued: open },
  'a page without a date, once read': { ...without(page, 'issued'), accessed: '2026-11-21' },
  'a page with an author': { ...page, authors: article.authors },
  'a page by a body': { ...page, authors: [{ name: 'Harbour Office' }] },
  'a page by a Lord': { ...page, authors: [{ name: 'Lord Haven' }] },
  'an article': article,
  'an article by one': { ...article, authors: article.authors.slice(0, 1) },
  'an article by three': {
    ...article,
    authors: [...article.authors, { family: 'Ash', given: 'Jo' }],
  },
  'an article by someone with a particle': {
    ...article,
    authors: [{ family: 'de Hoop Haven', given: 'Jaap' }],
  },
  'an article by nobody': { ...article, authors: [] },
  'an article by nobody, of a month': { ...article, authors: [], issued: month },
  'an article by nobody, without a date': { ...without(article, 'issued'), authors: [] },
  'an article without a date': without(article, 'issued'),
  'a report': report,
  'a report by nobody': { ...report, authors: [] },
  'a report without a date': without(report, 'issued'),
  'a book': { ...report, type: 'book', issued: year },
  'a book by nobody': { ...report, type: 'book', issued: year, authors: [] },
  'a question': { ...page, title: 'Who opens the harbour?' },
  'an article that asks': { ...article, authors: [], title: 'Who opens the harbour?' },
  'a title in another language': {
    ...article,
    language: 'de',
    titleLanguage: 'de',
    title: 'Der Hafen ist offen',
  },
  'a description': { ...article, language: 'ar', title: '[Photograph of the harbour in a storm]' },
  'a title with marks': { ...article, title: 'Mayor: the harbour is “open”, and ours' },
  'a title that ends with marks': { ...article, title: 'Mayor calls the harbour "open"' },
  'a title with an apostrophe': { ...page, title: "Ships' crews see the harbour's mouth" },
  'a title with an ampersand': { ...page, title: 'Harbour & town <closed>' },
  'a title with ordinals': { ...page, title: 'the 20th ship of a day-long regatta on the sea' },
}

function without(work: CitedWork, field: keyof CitedWork): CitedWork {
  const fields = Object.entries(work).filter(([name]) => name !== field)
  return Object.fromEntries(fields) as unknown as CitedWork
}

describe.each(styles)('in the style $name', ({ name, write }) => {
  test.each(Object.entries(works))('%s is cited as by the engine', async (_, work) => {
    const engine = await cslCitation(name)
    expect(write(work)).toBe(engine(work))
  })
})

describe('titles with capitals', () => {
  test.each([
    ['The harbour: a day in the life', 'The Harbour: A Day in the Life'],
    ['de-escalation at sea', 'De-Escalation at Sea'],
    ['What the harbour is for', 'What the Harbour Is For'],
    ['NATO and iPhones', 'NATO and iPhones'],
  ])('%j is %j', (title, cased) => {
    expect(titleCase(title)).toBe(cased)
  })
})

describe('authors', () => {
  const archive = archiveOf({
    people: [person('jaap', { name: 'Jaap de Hoop', sort: 'Hoop, Jaap de' })],
    organizations: [organization('trade', { name: 'Ministry of Trade and Industry' })],
  })
  test.each([
    ['Anna Berg', [{ family: 'Berg', given: 'Anna' }]],
    [
      'Anna Berg and Jo Ash',
      [
        { family: 'Berg', given: 'Anna' },
        { family: 'Ash', given: 'Jo' },
      ],
    ],
    [
      'A. Berg, B. Lind, and C. Ash',
      [
        { family: 'Berg', given: 'A.' },
        { family: 'Lind', given: 'B.' },
        { family: 'Ash', given: 'C.' },
      ],
    ],
    ['Jaap de Hoop', [{ family: 'de Hoop', given: 'Jaap' }]],
    ['Ministry of Trade and Industry', [{ name: 'Ministry of Trade and Industry' }]],
    ['Lord Haven', [{ name: 'Lord Haven' }]],
    ['أسعد تلحمي', [{ name: 'أسعد تلحمي' }]],
    ['Plato', [{ name: 'Plato' }]],
    [undefined, []],
  ])('%s', (names, authors) => {
    expect(authorsOf(archive, names)).toEqual(authors)
  })
})

describe('for reference managers', () => {
  const hostile = 'Formula =1+1, "quotes" {braces} \\input{x} 50% & #1 $2 a_b ~ ^ </script> שלום'
  const written = [
    ...Object.values(works).map((work, i) => ({ ...work, id: `work-${i}` })),
    { ...article, id: 'hostile', title: hostile, note: 'Two\nlines\r\nTY  - BOOK' },
  ]
  test.each([
    ['BibTeX', bibtexOf],
    ['RIS', risOf],
  ])('%s gives back id, title, authors, dates and address', (_, writtenAs) => {
    const entries = readEntries(writtenAs(written))
    expect(entries).toHaveLength(written.length)
    for (const [i, work] of written.entries()) {
      const entry = entries[i]!
      expect(entry.id).toBe(work.id)
      expect(plain(entry.title)).toBe(plain(work.title))
      expect(entry.URL).toBe(work.url)
      // What is no plain date is in words, see below; and this reader of RIS wants whole days.
      if (work.issued?.parts) {
        const [read] = entry.issued!['date-parts']
        expect(read).toEqual(work.issued.parts.slice(0, read!.length))
      }
      expect(familiesOf(entry)).toEqual(work.authors.map((a) => ('name' in a ? a.name : a.family)))
    }
  })
  test('a date that is not just a day, a month or a year stays what it is', () => {
    const dated = [about, open].map((issued) => ({ ...article, issued }))
    const [vague, before] = bibtexOf(dated).split('\n\n')
    expect(vague).toContain('date = {2016~}')
    expect(vague).toContain('note = {Published about 2016}')
    expect(before).not.toContain(' date =')
    expect(before).toContain('note = {Published on or before 4 May 2016}')
    expect(risOf(dated)).toContain('DA  - ///on or before 4 May 2016\r\n')
  })
})

describe('works of an archive', () => {
  const archive = archiveOf({
    events: [
      event('ferry', {
        date: '2015-10~',
        changes: [
          { on: '2026-11-21', kind: 'created' },
          { on: '2026-11-24', kind: 'clarified', why: 'Unclear.' },
        ],
        participations: [{ person: 'anna', role: 'Mayor', side: 'other' }],
      }),
    ],
    people: [person('anna', { name: 'Anna Berg' })],
    sources: [
      source('list', { language: 'ar', titleOurs: 'true', archived: 'https://archive.example/1' }),
    ],
  })
  const urlOf = (path: string) => `https://haven.example${path}`

  test('a page is of the day on which its record was last changed', () => {
    const work = workOfEvent(archive, archive.event('ferry'), urlOf)
    expect(work).toMatchObject({
      issued: { edtf: '2026-11-24' },
      eventDate: '2015-10~',
      url: 'https://haven.example/events/ferry/',
    })
    const anna = workOfEntity(archive, archive.entity('anna'), () => undefined)
    expect(anna).toMatchObject({ title: 'Anna Berg', issued: { edtf: '2026-11-24' } })
    expect(anna).not.toHaveProperty('url')
  })

  test('a page that lists an event that was withdrawn is of that day; the event says why', () => {
    const changed = archiveOf({
      sources: [source('list')],
      people: [person('anna')],
      events: [
        event('sunk', {
          date: '2015',
          participations: [{ person: 'anna', role: 'Mayor', side: 'other' }],
          changes: [{ on: '2026-11-25', kind: 'withdrawn', why: 'It floats.' }],
        }),
      ],
    })
    const work = workOfEvent(changed, changed.event('sunk'), urlOf)
    expect(work.note).toBe('Date of the event: 2015. Withdrawn: It floats.')
    expect(workOfEntity(changed, changed.entity('anna'), urlOf).issued?.edtf).toBe('2026-11-25')
  })

  test('each event and each source is one work', () => {
    expect(allWorks(archive, urlOf).map(({ id }) => id)).toEqual(['ferry', 'list'])
    expect(allWorks(archive, urlOf)[1]).toMatchObject({
      title: '[Title of list]',
      language: 'ar',
      titleLanguage: 'en',
      url: 'https://archive.example/1',
    })
  })
})

const plain = (text: string | undefined) => text?.replace(/[“”"‘’']/g, '')
