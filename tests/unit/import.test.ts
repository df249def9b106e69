/** The import of a compiled list: what becomes a draft, what is left out, what is never touched. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EventRecord, Kind, SourceRecord } from '../../src/archive/records.ts'
import { parseList } from '../../src/ingest/compiled-list.ts'
import { existingIn } from '../../src/ingest/existing.ts'
import { planImport } from '../../src/ingest/import.ts'
import type { ImportPlan } from '../../src/ingest/import.ts'
import { reportOf } from '../../src/ingest/report.ts'
import { writeDrafts } from '../../src/ingest/write.ts'
import { checkContent } from '../../src/records/check.ts'
import { formatProblems } from '../../src/records/problem.ts'
import { readContent } from '../../src/records/read.ts'

const LIST = 'tests/fixtures/import/list.json'
const json = readFileSync(LIST, 'utf8')
const settings = {
  joined: { 'lapid-at-nato': 'lapid-stoltenberg-meeting' },
  leftOut: { rumour: 'It rests on hearsay.' },
  on: '2026-11-24',
  accessed: '2026-11-21',
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const plan = (): ImportPlan =>
  planImport(parseList(json, 'list.json'), existingIn(readContent(folder)), settings)

/** Imports the fixture into the folder and reads it back. */
function imported() {
  const done = plan()
  expect(done.faults).toEqual([])
  writeDrafts(folder, done.drafts)
  const { records, problems } = checkContent(folder)
  expect(formatProblems(problems.filter((p) => p.severity === 'error'))).toBe('')
  const find = <K extends Kind>(kind: K, id: string) => {
    const record = records[kind].find((r) => r.id === id)
    if (!record) throw new Error(`There is no ${kind}/${id}.`)
    return record as (typeof records)[K][number]
  }
  return {
    done,
    records,
    event: (id: string): EventRecord => find('events', id),
    source: (id: string): SourceRecord => find('sources', id),
    find,
  }
}

const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('an event', () => {
  test('keeps its datings, with the part of the event that a note names', () => {
    const { event } = imported()
    expect(event('ships-at-haifa').datings).toEqual([
      {
        date: '2006-05-29/2006-06-04',
        basis: 'stated',
        source: 'nato-ships-visit-haifa',
        words: 'from May 29-June 4',
      },
      {
        date: '2006-05-29/2006-06-05',
        basis: 'derived',
        source: 'israel-foreign-affairs-ships-in-haifa-a-visit',
        words: 'docked Monday',
        note: 'Year from the address.',
      },
      {
        date: '2006-05-30',
        basis: 'stated',
        source: 'nato-ships-visit-haifa',
        words: 'on May 30',
        of: 'the Lieberman meeting',
        note: 'In Haifa.',
      },
      {
        date: '2006-06',
        basis: 'compiled',
        sources: ['nato-ships-visit-haifa', 'natopa-ibicenter-net-prezident-u-dorozi'],
        note: 'Compiled from these publications, not checked one by one.',
      },
    ])
  })

  test('names people, places and topics by the ids of the archive', () => {
    const { event, find } = imported()
    const { participations, places, organizations, topics } = event('ships-at-haifa')
    expect(participations).toEqual([
      {
        person: 'jaap-de-hoop-scheffer',
        role: 'Secretary General of NATO',
        side: 'nato',
        as: 'present',
      },
      {
        person: 'avigdor-lieberman',
        role: 'Foreign Minister of Israel',
        side: 'israel',
        as: 'present',
      },
      // The Parliamentary Assembly is not a body of NATO.
      {
        person: 'ada-example',
        role: 'President of the NATO Parliamentary Assembly',
        side: 'other',
        as: 'present',
      },
      { organization: 'hezbollah', side: 'other', as: 'mentioned' },
    ])
    expect(places).toEqual([
      { place: 'haifa', as: 'location' },
      { place: 'iran', as: 'mentioned' },
    ])
    expect(organizations).toEqual(['nato', 'israel-defense-forces', 'turkish-government'])
    expect(topics).toEqual(['cyber-defence', 'maritime-cooperation'])
    expect(find('places', 'haifa')).toMatchObject({ coordinates: [32.79, 34.99], within: 'israel' })
    expect(find('people', 'avigdor-lieberman').aliases).toContainEqual({ name: 'Avigdor Liberman' })
  })

  test('has every publication as evidence, also one that only a dating names', () => {
    const { event } = imported()
    expect(event('ships-at-haifa').evidence.map((e) => e.source)).toEqual([
      'nato-ships-visit-haifa',
      'israel-foreign-affairs-ships-in-haifa-a-visit',
      'natopa-ibicenter-net-prezident-u-dorozi',
    ])
  })

  test('has its quotation in the evidence of the source that has it', () => {
    const { event } = imported()
    expect(event('ships-at-haifa').evidence[1]!.quotations).toEqual([
      { text: 'a visit: "friendly", he said', speaker: 'jaap-de-hoop-scheffer' },
    ])
  })

  test('loses a quotation without a source of its own, and the report says so', () => {
    const { event, done } = imported()
    expect(event('agreement-of-unknown-day').evidence.flatMap((e) => e.quotations)).toEqual([])
    expect(done.leftOut).toContainEqual({
      about: 'events/agreement-of-unknown-day',
      message: 'quotation: no source of the event has it',
    })
  })

  test('keeps conflicts that its datings do not show, with the claims that have a source', () => {
    const { event, done } = imported()
    expect(event('ships-at-haifa').conflicts).toEqual([
      {
        about: 'number of ships',
        claims: [
          { value: 'eight', source: 'nato-ships-visit-haifa' },
          { value: 'seven', source: 'israel-foreign-affairs-ships-in-haifa-a-visit' },
        ],
      },
    ])
    const messages = done.leftOut.map((r) => r.message)
    expect(messages).toContain('conflict “days of the visit”: the datings show it')
    expect(messages).toContain(
      'conflict “flag of the first ship”: fewer than two claims have a source',
    )
  })

  test('has a compiled dating where none of its own lies within the accepted date', () => {
    const { event } = imported()
    const { date, datings } = event('agreement-of-unknown-day')
    expect(date).toBe('2008-12')
    expect(datings.map((d) => [d.date, d.basis])).toEqual([
      ['[..2008-12-31]', 'derived'],
      ['2008-12', 'compiled'],
    ])
    expect(datings[1]).toMatchObject({
      sources: ['terradaily-agreement', 'nato-ships-visit-haifa'],
      note: 'Compiled from these publications, not checked one by one.',
    })
  })

  test('is uncertain where a mirror alone gives its date, and says why', () => {
    const { event } = imported()
    const { date, evidence } = event('visit-in-a-mirror')
    expect(date).toBe('2015-04-01?/2015-04-03?')
    expect(evidence[0]!.note).toContain(
      'Only this mirror gives the date, which is therefore marked as uncertain.',
    )
  })

  test('takes the summary of the list as a draft, in which no line begins a list', () => {
    const { event } = imported()
    expect(event('ships-at-haifa').body).toBe(
      'NATO ships called at Haifa. The crews met, and * stayed * for a week.',
    )
    expect(event('ships-at-haifa').changes).toEqual([{ on: '2026-11-24', kind: 'created' }])
  })
})

describe('a source', () => {
  test('has publisher and body written one way, and says where its title comes from', () => {
    const { source } = imported()
    expect(source('israel-foreign-affairs-ships-in-haifa-a-visit')).toEqual({
      id: 'israel-foreign-affairs-ships-in-haifa-a-visit',
      title: '[Ships in Haifa: a visit]',
      kind: 'article',
      publisher: 'Israel Foreign Affairs',
      accessed: '2026-11-21',
      url: 'https://example.org/copies/ships',
      language: 'und',
      standing: 'copy',
      restsOn: 'IDF Spokesperson',
      held: false,
      founding: false,
      note: 'The title is taken from the address. Shows no date.',
      changes: [],
      body: '',
    })
    expect(source('terradaily-agreement')).toMatchObject({ agency: 'AFP', restsOn: 'AFP' })
  })

  test('is one record where two events name its address; the fuller mention counts', () => {
    const { source, records, done } = imported()
    expect(source('nato-ships-visit-haifa')).toMatchObject({
      kind: 'press release',
      published: '2006-06-04',
      url: 'https://www.nato.int/ships.htm',
    })
    expect(records.sources).toHaveLength(5)
    expect(done.differences).toEqual([
      {
        about: 'sources/nato-ships-visit-haifa',
        message: 'kind “press release”, not “article”',
      },
    ])
  })

  test('without a kind of text is left out, and the report says so', () => {
    const { done } = imported()
    expect(done.leftOut).toContainEqual({
      about: 'events/ships-at-haifa',
      message: 'source https://example.org/unseen: the list does not say what kind of text it is',
    })
  })

  test('is found again by its address, whatever its id has become', () => {
    put(
      'sources/by-hand.md',
      '---\ntitle: By hand\nkind: article\npublisher: NATO\naccessed: 2026-11-21\nurl: http://nato.int/Ships.htm\nlanguage: en\n---\n',
    )
    const { event, records } = imported()
    expect(event('ships-at-haifa').evidence[0]!.source).toBe('by-hand')
    expect(records.sources.map((s) => s.id)).not.toContain('nato-ships-visit-haifa')
  })
})

test('a joined entry writes its other sources, and neither event nor founding source', () => {
  const { records, done } = imported()
  expect(records.events.map((e) => e.id)).not.toContain('lapid-at-nato')
  expect(records.people.map((p) => p.id)).not.toContain('carmen-romero')
  expect(records.sources.map((s) => s.id)).toContain('example-post-lapid-at-nato')
  expect(records.sources.map((s) => s.id)).not.toContain('urdupoint-2021-07-13')
  expect(done.founding).toEqual([
    { id: 'urdupoint-2021-07-13', address: 'https://www.urdupoint.com/lapid.html' },
  ])
  expect(done.joined.map(({ id, founding, sources }) => ({ id, founding, sources }))).toEqual([
    {
      id: 'lapid-at-nato',
      founding: 'lapid-stoltenberg-meeting',
      sources: ['urdupoint-2021-07-13', 'example-post-lapid-at-nato'],
    },
  ])
})

test('an entry that the archive does not take leaves nothing behind', () => {
  const { records, done } = imported()
  expect(done.refused).toEqual([{ id: 'rumour', why: 'It rests on hearsay.' }])
  expect(records.events.map((e) => e.id)).not.toContain('rumour')
  expect(records.sources.map((s) => s.id)).not.toContain('example-post-a-rumour')
  expect(records.places.map((p) => p.id)).not.toContain('konya')
})

test('a name that no table has becomes a record with the name alone, and the report says so', () => {
  const { find, done } = imported()
  expect(find('people', 'ada-example')).toMatchObject({ name: 'Ada Example', aliases: [] })
  expect(done.byHand.map((r) => r.about)).toEqual(
    expect.arrayContaining(['person “Ada Example”', 'topic “example topic”']),
  )
})

test('nothing is written where a place is unknown: where it lies cannot be guessed', () => {
  const entries = parseList(json.replace('"Rabat"', '"Example Bay"'), 'list.json')
  expect(planImport(entries, existingIn(readContent(folder)), settings).faults).toEqual([
    'The place “Example Bay” is unknown: add it to src/ingest/places.ts, with coordinates and precision.',
  ])
})

test('records that exist are left alone and counted; a second run writes nothing', () => {
  put('people/avigdor-lieberman.md', '---\nname: By hand\n---\nKept.\n')
  imported()
  expect(readFileSync(join(folder, 'people/avigdor-lieberman.md'), 'utf8')).toContain('By hand')
  const again = plan()
  expect(again.drafts).toEqual([])
  expect(again.kept).toMatchObject({ events: 3 })
  expect(again.faults).toEqual([])
})

test('a record that has another id than the tables know is found by its name', () => {
  put('organizations/idf.md', '---\nname: Israel Defense Forces\n---\n')
  const { event, records } = imported()
  expect(event('ships-at-haifa').organizations).toContain('idf')
  expect(records.organizations.map((o) => o.id)).not.toContain('israel-defense-forces')
})

test('nothing is written where an id is taken by a record of another kind', () => {
  put('topics/haifa.md', '---\nname: Haifa\n---\n')
  expect(plan().faults).toEqual([
    'the place “Haifa”: places/haifa.md cannot be written, topics/haifa.md has the id.',
  ])
})

test('a run that fails takes back what it wrote', () => {
  const { drafts } = plan()
  const last = drafts.at(-1)!
  put(`${last.kind}/${last.id}.md`, 'came into being meanwhile')
  expect(() => writeDrafts(folder, drafts)).toThrow('EEXIST')
  const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) =>
    f.isFile(),
  )
  expect(left.map((f) => f.name)).toEqual([`${last.id}.md`])
  expect(readFileSync(join(folder, last.kind, `${last.id}.md`), 'utf8')).toBe(
    'came into being meanwhile',
  )
})

test('the report counts first', () => {
  const report = reportOf(plan(), { file: LIST, folder: 'content', events: 5 })
  expect(report.split('\n').slice(0, 4)).toEqual([
    `${LIST}: 5 events, 8 publications.`,
    'Written to content: 3 events, 5 sources, 3 people, 4 organizations, 7 places, 3 topics.',
    'Left alone, they exist: 0 events, 0 sources, 0 people, organizations, places and topics.',
    'Joined to founding events: 1. Left out: 1.',
  ])
})

describe('a list with faults', () => {
  test.each([
    ['not JSON', '{ "events": [', /^list\.json {2}Not JSON: /],
    ['no events', '{}', /^list\.json {2}events: /],
    [
      'no date',
      json.replace(
        '"date": "2006-05-29/2006-06-04",\n      "type"',
        '"date": "June",\n      "type"',
      ),
      /^list\.json {2}events\[0\]\.date: Expected an EDTF date, got `June`\./,
    ],
    [
      'a dating without its words',
      json.replace('"words": "on May 30",', ''),
      /^list\.json {2}events\[0\]\.datings\[2\]\.words: /,
    ],
    [
      'the same id twice',
      json.replace('"id": "rumour"', '"id": "ships-at-haifa"'),
      /^list\.json {2}events\[4\]\.id: `ships-at-haifa` is the id of events\[0\], too\.$/,
    ],
  ])('%s: the message names file and place', (_, text, message) => {
    expect(() => parseList(text, 'list.json')).toThrow(message)
  })

  test(
    'is refused by the command with exit code 1, and nothing is written',
    { timeout: 60_000 },
    () => {
      const list = join(folder, 'broken.json')
      writeFileSync(list, '{ "events": [{}] }')
      const command = ['src/commands/import.ts', list, '--to', join(folder, 'content')]
      let failure: { status?: number; stderr?: string } = {}
      try {
        execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe' })
      } catch (error) {
        failure = error as typeof failure
      }
      expect(failure.status).toBe(1)
      expect(failure.stderr).toMatch(/^broken\.json {2}events\[0\]\.id: /)
      expect(readdirSync(folder)).toEqual(['broken.json'])
    },
  )
})
