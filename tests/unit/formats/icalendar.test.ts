/** The calendar, read back by ical.js: which events it has, and what it says of each. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { urlsAt } from '../../../src/archive/address.ts'
import type { Archive } from '../../../src/archive/archive.ts'
import { eventText } from '../../../src/archive/event-text.ts'
import { calendarEntryOf, eventsIcs } from '../../../src/formats/calendar-entry.ts'
import { icalendar } from '../../../src/formats/icalendar.ts'
import { archiveOf, event, ids, place, source, stated, LIST } from '../small-records.ts'

const created = { on: '2026-11-24', kind: 'created' } as const
const corrected = { on: '2026-11-26', kind: 'corrected', was: 'a', now: 'b', why: 'c' } as const

const textOf = (archive: Archive, siteUrl?: string) => eventsIcs(archive, urlsAt(siteUrl))

// ical.js knows RFC 5545; what it does not know it leaves as it is written. RFC 7986 has a text here.
const properties = ICAL.design.icalendar.property as Record<string, { defaultType: string }>
properties.name = { defaultType: 'text' }

/** What a program finds in a calendar. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const about = (name: string) => calendar.getFirstPropertyValue(name)
  return {
    name: about('name'),
    description: about('description'),
    entries: calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, summary, startDate, endDate, description, location, sequence } = new ICAL.Event(
        component,
      )
      const value = (name: string) => component.getFirstPropertyValue(name)?.toString()
      return {
        id: uid.replace(/^.*#events\//, ''),
        uid,
        title: summary,
        days: `${startDate.toString()}/${endDate.toString()}`,
        isAllDay: startDate.isDate && endDate.isDate,
        description,
        location,
        sequence,
        status: value('status'),
        stamp: value('dtstamp'),
        url: value('url'),
        category: value('categories'),
        transparency: value('transp'),
      }
    }),
  }
}

const entryOf = (...fields: Parameters<typeof event>) =>
  read(textOf(archiveOf({ events: [event(...fields)], sources: [source(LIST)] }))).entries[0]!

describe('it has exactly the events whose days are known', () => {
  test.each([
    ['2021-07-12', '2021-07-12/2021-07-13'],
    ['2015-10-12/2015-10-13', '2015-10-12/2015-10-14'],
    ['2020-02-28', '2020-02-28/2020-02-29'],
    ['2015-12-31', '2015-12-31/2016-01-01'],
  ])('%s is a day of its own', (date, days) => {
    expect(entryOf('a', { date })).toMatchObject({ days, isAllDay: true })
  })

  test.each([
    ...['2014-11', '2008', '2014/2016', '2014-11/2014-12', '2014-11-03/2014-12', '2014/2015-01-02'],
    ...[
      '[2015-10-12..]',
      '[..2016-03-04]',
      '[2018-02-05..2018-02-09]',
      '2021-07-12~',
      '2021-07-12?',
    ],
    ...['2015-10-12~/2015-10-13', '2015-10-12/2015-10-13?', '2015-10-12?/2015-10-13?', '2008~'],
  ])('%s is left out, and counted', (date) => {
    const archive = archiveOf({
      events: [event('vague', { date }), event('known', { date: '2021-07-12' })],
      sources: [source(LIST)],
    })
    const { entries, description } = read(textOf(archive))
    expect(ids(entries)).toEqual(['known'])
    expect(description).toContain('1 event is left out: the day is not known for certain.')
  })

  test('one that was withdrawn is neither there nor counted', () => {
    const withdrawn = { on: '2026-11-26', kind: 'withdrawn', why: 'It did not happen.' } as const
    const archive = archiveOf({
      events: [
        event('gone', { date: '2021-07-12', changes: [created, withdrawn] }),
        event('known', { date: '2021-07-13' }),
      ],
      sources: [source(LIST)],
    })
    const { entries, description } = read(textOf(archive))
    expect(ids(entries)).toEqual(['known'])
    expect(description).not.toContain('left out')
  })
})

describe('an entry', () => {
  test('says what happened, where, how its date is known, and from which sources', () => {
    const archive = archiveOf(
      {
        events: [
          event('opening', {
            title: 'The harbour opens',
            date: '1998-05-04',
            type: 'visit',
            body: 'It was\nopened.\n\nMany came.',
            places: [{ place: 'quay' }, { place: 'town', as: 'mentioned' }],
          }),
        ],
        sources: [source(LIST, { title: 'Harbour news', publisher: 'Gazette', published: '1998' })],
        places: [place('quay', { name: 'Old Quay' }), place('town')],
      },
      {
        name: 'Harbour archive',
        description: 'What happened in the harbour.',
        types: [{ id: 'visit', label: 'Visit' }],
      },
    )
    const { name, description, entries } = read(textOf(archive))
    expect(name).toBe('Harbour archive')
    expect(description).toBe('What happened in the harbour.')
    expect(entries).toEqual([
      {
        id: 'opening',
        uid: 'urn:x-archive:harbour-archive#events/opening',
        title: 'The harbour opens',
        days: '1998-05-04/1998-05-05',
        isAllDay: true,
        description:
          'One source gives the day.\n\nIt was opened.\n\nMany came.\n\nSources:\n– Harbour news, Gazette, 1998',
        location: 'Old Quay',
        sequence: 0,
        status: 'CONFIRMED',
        stamp: '2026-11-21T00:00:00Z',
        url: undefined,
        category: 'Visit',
        transparency: 'TRANSPARENT',
      },
    ])
  })

  test.each([
    ['planned', 'TENTATIVE', 'Planned: Ball', 'none of them tells that it took place'],
    ['postponed', 'CANCELLED', 'Postponed: Ball', 'sources tell that it was put off'],
    ['cancelled', 'CANCELLED', 'Cancelled: Ball', 'sources tell that it was called off'],
  ] as const)('that was %s is %s, and says so in words', (status, expected, title, words) => {
    const entry = entryOf('ball', { title: 'Ball', date: '1998-05-04', status })
    expect(entry).toMatchObject({ status: expected, title })
    expect(entry.description).toContain(words)
  })

  test('is stamped with its newest change, and counts those since it was made', () => {
    const changes = [created, corrected, { ...corrected, on: '2027-01-02' }]
    expect(entryOf('a', { date: '1998-05-04', changes })).toMatchObject({
      stamp: '2027-01-02T00:00:00Z',
      sequence: 2,
    })
  })

  test('has the address of its page only where that is known', () => {
    const archive = archiveOf({
      events: [event('a', { date: '1998-05-04' })],
      sources: [source(LIST)],
    })
    expect(read(textOf(archive)).entries[0]!.url).toBeUndefined()
    expect(read(textOf(archive, 'https://archive.example/x/')).entries[0]!.url).toBe(
      'https://archive.example/x/events/a/',
    )
  })
})

describe('whatever a record says', () => {
  const hostile = [
    'Commas, semicolons; and: colons',
    'A \\ backslash, a \\n that is none, and \\, and \\;',
    '"Quoted" and ‘quoted’',
    'END:VEVENT',
    '</script><!-- =HYPERLINK("https://evil.example")',
    `${'אבגדהוזחטי '.repeat(20)}נתניהו`,
    `${'é'.repeat(36)}${'漢字'.repeat(40)}${'👩‍👩‍👧'.repeat(30)}`,
    `a${'é'.repeat(200)}`,
    `A mark \ufeff within, and where a line is folded: ${'\ufeff'.repeat(60)}.`,
    'A separator\u2028of lines',
  ]

  test.each(hostile)('%j comes back as it was', (text) => {
    const entry = entryOf('a', {
      title: text,
      date: '1998-05-04',
      body: `${text}\n\nBEGIN:VEVENT\n\nUID:evil\n\n${text}`,
      datings: [stated('1998-05-04')],
    })
    expect(entry.title).toBe(text)
    expect(entry.description).toContain(`${text}\n\nBEGIN:VEVENT\n\nUID:evil\n\n${text}`)
    expect(entry.uid).not.toBe('evil')
  })

  test('ends of lines are one kind, and controls are left out', () => {
    const archive = archiveOf({
      events: [event('a', { date: '1998-05-04' })],
      sources: [source(LIST)],
    })
    const [opening] = archive.events
    const summary = 'one\r\ntwo\rthree\u0000\u0007\u001b four\tfive'
    const text = { ...eventText(archive, opening!), summary }
    const entry = calendarEntryOf(archive, opening!)!
    const events = [{ entry, text }]
    const written = icalendar({ name: 'a', description: 'b', events, leftOut: 0 })
    expect(read(written).entries[0]!.description).toContain('one\ntwo\nthree four\tfive')
  })

  test('lines end in CR LF, have 75 octets at most, and are folded between characters', () => {
    const archive = archiveOf({
      events: hostile.map((title, i) => event(`e${i}`, { title, date: '1998-05-04', body: title })),
      sources: [source(LIST)],
    })
    const text = textOf(archive)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75)
    expect(text).not.toContain('\ufffd')
    expect(text.toWellFormed()).toBe(text)
  })

  test('the name of the archive, too', () => {
    const name = 'Harbour; pier, \\quay//EN'
    const archive = archiveOf(
      { events: [event('a', { date: '1998-05-04' })], sources: [source(LIST)] },
      { name, description: `${name}: all.` },
    )
    expect(read(textOf(archive))).toMatchObject({ name, description: `${name}: all.` })
  })
})

test('the same records give the same calendar', () => {
  const archive = () =>
    archiveOf({
      events: [event('b', { date: '1998-05-04' }), event('a', { date: '1998-05-04' })],
      sources: [source(LIST)],
    })
  expect(textOf(archive())).toBe(textOf(archive()))
  expect(ids(read(textOf(archive())).entries)).toEqual(['a', 'b'])
})
