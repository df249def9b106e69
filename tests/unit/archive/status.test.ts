import { expect, test } from 'vitest'
import { changesOf } from '../../../src/archive/changes.ts'
import { nameOf, statusSentences, statusWords } from '../../../src/archive/status.ts'
import type { Status } from '../../../src/archive/status.ts'
import { csvOf } from '../../../src/formats/csv.ts'
import { eventsJson } from '../../../src/formats/json.ts'
import { events } from '../../../src/formats/tables/events.ts'
import { fileContext } from '../../../src/formats/file-context.ts'
import { buildCatalogue } from '../../../src/search/build/catalogue.ts'
import { searchDocuments } from '../../../src/search/build/document.ts'
import { LIST, archiveOf, event, source } from '../small-records.ts'

const title = 'New lighthouse opens'

test.each<[Status, string]>([
  ['happened', 'New lighthouse opens'],
  ['planned', 'Planned: New lighthouse opens'],
  ['postponed', 'Postponed: New lighthouse opens'],
  ['cancelled', 'Cancelled: New lighthouse opens'],
])('an event that is %s is called “%s”', (status, name) => {
  expect(nameOf({ title, status })).toBe(name)
})

test('only what did not simply happen has a sentence of its own', () => {
  for (const status of Object.keys(statusWords) as Status[]) {
    expect(statusSentences[status].startsWith(statusWords[status])).toBe(true)
    expect(statusSentences[status] === '').toBe(status === 'happened')
  }
})

test('search, history and data say that an event was only planned', () => {
  const changes = [{ on: '2026-11-24', kind: 'created' as const }]
  const planned = event('lighthouse', { title, status: 'planned', changes })
  const archive = archiveOf({ events: [planned], sources: [source(LIST)] })
  const name = 'Planned: New lighthouse opens'
  expect(archive.event('lighthouse')).toMatchObject({ name, mark: 'announced' })
  expect(buildCatalogue(archive).events[0]).toMatchObject({ title: name, mark: 'announced' })
  expect(searchDocuments(archive)[0]!.sections[0]).toEqual({ kind: 'title', text: name })
  expect(changesOf(archive)[0]!.changes[0]!.record.name).toBe(name)
  const from = fileContext(archive, 'data/x')
  expect(JSON.parse(eventsJson(from))).toMatchObject({ events: [{ title, status: 'planned' }] })
  expect(csvOf(events)(from)).toContain(`${title},planned,`)
})
