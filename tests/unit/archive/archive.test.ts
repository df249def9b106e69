import { expect, test } from 'vitest'
import { buildArchive } from '../../../src/archive/archive.ts'
import { changesOf } from '../../../src/archive/changes.ts'
import { disagreements } from '../../../src/archive/disagreement.ts'
import { checkContent } from '../../../src/checks/check.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const opening = 'events/harbour-opening.md'
const storm = 'events/pier-storm.md'
const radio = 'sources/radio-north-opening.md'
const chronicle = 'sources/harbour-chronicle.md'

const archiveAfter = (...edits: Edit[]) =>
  withSmallArchive(edits, (content) => readArchive(content).archive)

test('quotations of held sources are checked, those of others are not', () => {
  const archive = archiveAfter()
  const checks = archive
    .event('harbour-opening')
    .evidence.flatMap((e) => e.quotations.map((q) => archive.quotationCheck(q, e.source)))
  expect(checks).toEqual(['verbatim', 'verbatim', 'verbatim', 'verbatim', 'not-held'])
})

test('a check without a hash is an error, not a guess', () => {
  const { records } = withSmallArchive([], (content) => checkContent(content).content)
  const archive = buildArchive(records)
  const [evidence] = archive.event('harbour-opening').evidence
  expect(() => archive.quotationCheck(evidence!.quotations[0]!, evidence!.source)).toThrow(
    'Checking quotations needs `hash`: buildArchive(records, { hash })',
  )
})

test('each dating says how far it was worked out again', () => {
  const archive = archiveAfter([
    storm,
    replacing(
      'type: other',
      '  - { date: 1998-03, basis: compiled, sources: [harbour-chronicle, radio-north-opening], note: Both. }\ntype: other',
    ),
  ])
  const checks = (id: string) => archive.event(id).datings.map((d) => archive.datingCheck(d))
  expect(checks('harbour-opening')).toEqual(['read', 'words-read'])
  expect(checks('lighthouse-painted')).toEqual(['ordered'])
  expect(checks('pier-storm')).toEqual(['read', 'compiled'])
})

test('an event on which sources disagree is marked, and both versions are listed', () => {
  const archive = archiveAfter([
    opening,
    replacing('date: 1998-05-04\n    basis: stated', 'date: 1998-05-03\n    basis: stated'),
  ])
  const event = archive.event('harbour-opening')
  expect([event.agreement, event.mark]).toEqual(['conflicting', 'conflicting'])
  expect(
    disagreements(archive).map((d) =>
      d.kind === 'date'
        ? [d.event.id, d.of, d.versions.map((s) => `${s.dates[0]!.text}: ${s.count}`)]
        : [d.event.id, d.about, d.claims.map((c) => c.value)],
    ),
  ).toEqual([
    ['harbour-opening', undefined, ['1998-05-03: 1', '1998-05-04: 1']],
    ['harbour-opening', 'how many guests came', ['some two hundred', 'about fifty']],
  ])
})

test('independent sources that agree corroborate the date; one that rests on the other does not', () => {
  expect(archiveAfter().event('harbour-opening').agreement).toBe('corroborated')
  const dependent = archiveAfter([
    radio,
    replacing('standing: original', 'standing: copy\nrestsOn: The Harbour Gazette'),
  ])
  expect(dependent.event('harbour-opening').agreement).toBe('single')
  expect(archiveAfter().event('pier-storm').agreement).toBe('single')
})

test('a withdrawn event leaves every list and keeps its address, its data and the reason', () => {
  const archive = archiveAfter([
    opening,
    replacing(
      '{ on: 2026-11-24, kind: created }',
      '{ on: 2026-11-24, kind: created }\n  - { on: 2026-12-01, kind: withdrawn, why: It did not happen. }',
    ),
  ])
  expect(archive.events.map((e) => e.id)).not.toContain('harbour-opening')
  expect(archive.withdrawn.map((e) => e.id)).toEqual(['harbour-opening'])
  expect(archive.event('harbour-opening').withdrawal).toMatchObject({ why: 'It did not happen.' })
  expect(archive.occurrences('anna-berg')).toEqual([])
  expect(archive.eventsFrom('harbour-gazette-opening')).toEqual([])
  expect(archive.relatedTo('pier-storm')).toEqual([])
  expect(disagreements(archive)).toEqual([])
})

test('changes of all records are gathered, newest first', () => {
  const archive = archiveAfter(
    [
      opening,
      replacing(
        'kind: created }',
        'kind: created }\n  - { on: 2026-12-01, kind: withdrawn, why: A double. }',
      ),
    ],
    [
      'places/haven.md',
      replacing(
        'precision: city',
        'precision: city\nchanges: [{ on: 2026-12-01, kind: clarified, why: The town is meant. }]',
      ),
    ],
    [
      'people/anna-berg.md',
      replacing(
        'evidence:',
        'changes:\n  - { on: 2026-12-02, kind: corrected, was: Anna Bergh, now: Anna Berg, why: A slip. }\nevidence:',
      ),
    ],
  )
  expect(
    changesOf(archive).map(({ on, changes }) => [
      on,
      ...changes.map((c) => `${c.record.address} ${c.change.kind}`),
    ]),
  ).toEqual([
    ['2026-12-02', '/people/anna-berg/ corrected'],
    ['2026-12-01', '/events/harbour-opening/ withdrawn', '/places/haven/ clarified'],
    ['2026-11-24', '/events/harbour-opening/ created'],
  ])
})

test('a merged record’s address leads to the record that took it in', () => {
  const archive = archiveAfter([
    'addresses.txt',
    (text) =>
      `${text}/places/hafen/ -> /places/havn/\n/places/havn/ -> /places/haven/ # spelt wrong\n`,
  ])
  expect(archive.redirects).toEqual([
    { address: '/places/hafen/', target: '/places/haven/' },
    { address: '/places/havn/', target: '/places/haven/' },
  ])
})

test('entries without a day of their own stand in the direction that their list runs in', () => {
  const undated: Edit[] = ['lighthouse-painted', 'pier-storm'].map((id) => [
    `events/${id}.md`,
    (text) => text.replace(/^date: .*$/m, 'date: "[1998-03-01..]"'),
  ])
  const inOrder = (...edits: Edit[]) =>
    archiveAfter(...undated, ...edits)
      .events.filter((e) => e.date.text === '[1998-03-01..]')
      .map((e) => e.id)
  // The chronicle has the lighthouse above the storm. Events stand oldest first.
  expect(inOrder()).toEqual(['pier-storm', 'lighthouse-painted'])
  expect(inOrder([chronicle, replacing('newest-first', 'oldest-first')])).toEqual([
    'lighthouse-painted',
    'pier-storm',
  ])
})

test('an entity knows every event that it occurs in, newest first', () => {
  const occurrences = archiveAfter().occurrences('harbour-office')
  expect(occurrences.map((o) => o.event.id)).toEqual(['harbour-opening', 'pier-storm'])
})

test('a publisher leads to its sources, whichever of its names they give', () => {
  const archive = archiveAfter([
    radio,
    replacing('publisher: Radio North', 'publisher: Port Authority of Haven'),
  ])
  const published = archive.sourcesBy(archive.entity('harbour-office')).map((s) => s.id)
  expect(published.toSorted()).toEqual(['harbour-chronicle', 'radio-north-opening'])
})

test('people stand under the last word of their name, or what their record says', () => {
  const person =
    (name: string, more = '') =>
    () =>
      `---\nname: ${name}\n${more}---\nA guest.\n`
  const archive = archiveAfter(
    ['people/zoe-adams.md', person('Zoe Adams')],
    ['people/jan-de-vries.md', person('Jan de Vries')],
    ['people/abe-to-bee.md', person('Abe To Bee', 'sort: To Bee, Abe\n')],
  )
  expect(archive.entities.people.map((p) => p.name)).toEqual([
    'Zoe Adams',
    'Anna Berg',
    'Abe To Bee',
    'Jan de Vries',
  ])
})
