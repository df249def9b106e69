import { describe, expect, test } from 'vitest'
import type { Records } from '../../../src/archive/records.ts'
import { buildCatalogue, buildNames } from '../../../src/search/build/catalogue.ts'
import { candidatesOf, suggestionsFor } from '../../../src/search/query/suggestions.ts'
import { archiveOf, event, ids, organization, person, place, topic } from '../small-records.ts'

function suggested(text: string, records: Partial<Records>) {
  const archive = archiveOf(records)
  const candidates = candidatesOf(buildCatalogue(archive), buildNames(archive))
  return suggestionsFor(text, candidates)
}
const idsFor = (text: string, records: Partial<Records>) => ids(suggested(text, records))

describe('suggestions', () => {
  test('of equal names are people first, and entities before events', () => {
    const records = {
      events: [event('opening', { title: 'Haven' })],
      organizations: [organization('office', { name: 'Haven' })],
      people: [person('haven-person', { name: 'Haven' })],
    }
    expect(idsFor('haven', records)).toEqual(['haven-person', 'office', 'opening'])
  })

  // Of equals organizations come before topics: each topic has to be better.
  test.each([
    ['the whole word before its beginning', { name: 'Bergen' }, 'Berg'],
    ['the first word of a name before a later one', { name: 'Old Berg' }, 'Berg House'],
    ['the beginning of a name before another name', { name: 'Port', aliases: ['Berg'] }, 'Bergen'],
  ])('are those that match best: %s', (_, worse, better) => {
    const records = {
      organizations: [organization('worse', worse)],
      topics: [topic('better', { name: better })],
    }
    expect(idsFor('berg', records)).toEqual(['better', 'worse'])
  })

  test('of a person’s last name come before a body that begins with it', () => {
    const records = {
      organizations: [organization('office', { name: 'Berg Office' })],
      people: [person('anna-berg', { name: 'Anna Berg' })],
    }
    expect(idsFor('berg', records)).toEqual(['anna-berg', 'office'])
  })

  test('that match equally well are those in most events first', () => {
    const records = {
      events: [event('opening', { topics: ['b'] })],
      topics: [topic('a', { name: 'Boats' }), topic('b', { name: 'Boats' })],
    }
    expect(idsFor('boats', records).slice(0, 2)).toEqual(['b', 'a'])
  })

  test('of events are the newest first, at most five; of entities at most four', () => {
    const six = ['1', '2', '3', '4', '5', '6']
    const records = {
      events: six.map((n) => event(`event-${n}`, { title: 'Storm', date: `201${n}` })),
      topics: six.map((n) => topic(`topic-${n}`, { name: 'Storm' })),
    }
    expect(idsFor('storm', records)).toEqual([
      ...['topic-1', 'topic-2', 'topic-3', 'topic-4'],
      ...['event-6', 'event-5', 'event-4', 'event-3', 'event-2'],
    ])
  })

  test('have every word that was typed; only the last may be unfinished, or a stop word', () => {
    const topics = [topic('a', { name: 'Storm lamps' }), topic('b', { name: 'Storm and theatre' })]
    expect(idsFor('storm lam', { topics })).toEqual(['a'])
    expect(idsFor('the storm', { topics }).sort()).toEqual(['a', 'b'])
    expect(idsFor('storm the', { topics })).toEqual(['b'])
  })

  test('of an event are found by its date and its entities, too', () => {
    const records = {
      events: [event('opening', { date: '1998-05-04', places: [{ place: 'haven' }] })],
      places: [place('haven', { name: 'Haven' })],
    }
    expect(idsFor('may 1998 haven', records)).toEqual(['opening'])
  })

  test('say their kind, and what tells them apart: a role, a date', () => {
    const berg = { person: 'berg', role: 'Mayor', side: 'other' }
    const records = {
      events: [event('speech', { title: 'Berg speaks', date: '1998-05', participations: [berg] })],
      people: [person('berg', { name: 'Anna Berg' }), person('other', { name: 'Carl Berg' })],
    }
    expect(suggested('berg', records).map((s) => [s.text, s.detail])).toEqual([
      ['Anna Berg', 'Person · Mayor'],
      ['Carl Berg', 'Person'],
      ['Berg speaks', 'Event · May 1998'],
    ])
  })
})

describe('what is typed', () => {
  const records = {
    people: [person('berg', { name: 'Anna Berg', aliases: [{ name: 'آنا برغ', lang: 'ar' }] })],
    organizations: [
      organization('port', { name: 'Port', aliases: [{ name: 'الميناء', lang: 'ar' }] }),
    ],
    topics: [topic('visits', { name: 'Visits of a PM' })],
    events: [event('flood', { aliases: ['The Great Tide', { name: 'فيضان', lang: 'ar' }] })],
  }
  test.each([
    ['great tid', ['flood']],
    ['فيض', ['flood']],
    ['Mrs. Berg', ['berg']],
    ['Lt. Gen. Ann', ['berg']],
    ['PM Ber', ['berg']],
    ['PM vis', ['visits']],
    ['who was Be', ['berg']],
    ['show me the port', ['port']],
    ['Po\u00adrt', ['port']],
    ['Port’un', ['port']],
    ['أنا', ['berg']],
    ['ميناء', ['port']],
    ['الميناء', ['port']],
    ['والميناء', ['port']],
    ['الم', ['port']],
    ['Mrs', []],
  ])('leads to what is meant: %s', (text, found) => {
    expect(idsFor(text, records)).toEqual(found)
  })
})

describe('a misspelt word', () => {
  const topics = [topic('a', { name: 'Lamps' }), topic('b', { name: 'Lighthouses' })]

  test.each([
    ['lamsp', ['a']],
    ['lighthuosse', ['b']],
    ['lmp', []], // three letters: any word may be meant
    ['lmaps', ['a']],
    ['lxxps', []], // two wrong letters in five
  ])('is taken for the nearest one: %s', (text, expected) => {
    expect(idsFor(text, { topics })).toEqual(expected)
  })

  test('is none where a word begins like it', () => {
    const words = [topic('a', { name: 'Stormy' }), topic('b', { name: 'Storn' })]
    expect(idsFor('storm', { topics: words })).toEqual(['a'])
  })
})
