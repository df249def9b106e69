/** What readers take along of events gives, without the graph, the files that the build makes from it. */
import { expect, test } from 'vitest'
import { addressOf, urlsAt } from '../../../src/archive/address.ts'
import { buildArchive } from '../../../src/archive/archive.ts'
import { sourceIdsOf } from '../../../src/archive/support.ts'
import { eventsIcs } from '../../../src/formats/calendar-entry.ts'
import { bibtexOf } from '../../../src/formats/citation/bibtex.ts'
import { risOf } from '../../../src/formats/citation/ris.ts'
import { workOfEvent, workOfSource } from '../../../src/formats/citation/work.ts'
import { csvOf, csvText } from '../../../src/formats/csv.ts'
import { icalendar } from '../../../src/formats/icalendar.ts'
import { scriptJson } from '../../../src/formats/script-json.ts'
import { events as table } from '../../../src/formats/tables/events.ts'
import type { TakenEvent } from '../../../src/formats/taken-event.ts'
import { fileContext } from '../../../src/formats/file-context.ts'
import { sha256 } from '../../../src/records/hash.ts'
import { readContent } from '../../../src/records/read.ts'
import { takenColumns, takenEvents } from '../../../src/search/build/taken-events.ts'
import { replacing, withSmallArchive } from '../small-archive.ts'

const archive = withSmallArchive(
  [
    [
      'events/harbour-opening.md',
      replacing(
        'title: Anna Berg opens the harbour of Haven',
        `title: '=A1 "quoted", </script> {\\TeX} ü,; נמל'`,
      ),
    ],
  ],
  (content) => buildArchive(readContent(content).records, { hash: sha256 }),
)
/** As they come out of a script. */
const taken = JSON.parse(scriptJson(takenEvents(archive))) as TakenEvent[]
const SITE = 'https://archive.example/'
const urlOf = urlsAt(SITE)

test('the table', () => {
  const at = takenColumns.indexOf('url')
  const rows = taken.map(({ id, row }) => row.with(at, urlOf(addressOf('events', id))))
  expect(csvText(takenColumns, rows)).toBe(
    csvOf(table)(fileContext(archive, 'data/events.csv', SITE)),
  )
})

test('the calendar', () => {
  const events = taken.flatMap(({ id, calendar: entry, text }) =>
    entry ? { entry, text, url: urlOf(addressOf('events', id)) } : [],
  )
  const { name, description } = archive.subject
  const leftOut = taken.length - events.length
  expect(icalendar({ name, description, events, leftOut })).toBe(eventsIcs(archive, urlOf))
})

test('the references of events and of their sources', () => {
  const works = archive.events.flatMap((event) => [
    workOfEvent(archive, event, urlOf),
    ...sourceIdsOf(event.evidence).map((id) => workOfSource(archive, archive.source(id))),
  ])
  const here = taken.flatMap(({ id, work, sources }) => [
    { ...work, url: urlOf(addressOf('events', id))! },
    ...sources,
  ])
  expect(bibtexOf(here)).toBe(bibtexOf(works))
  expect(risOf(here)).toBe(risOf(works))
})

test('a text of each source, in the order of its work', () => {
  for (const { text, sources } of taken) {
    expect(text.sources.map((line, i) => line.startsWith(sources[i]!.title))).toEqual(
      sources.map(() => true),
    )
  }
})
