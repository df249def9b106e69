/** What the bench of drafts counts, and what it passes over. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isRun, wordsOf } from '../../src/archive/fingerprint.ts'
import { readItem } from '../../src/items/read-item.ts'
import { readContent } from '../../src/records/read.ts'
import { readAnswer, readItems, textsIn } from '../bench/ingest/answers.ts'
import { copyWithout } from '../bench/ingest/content-without.ts'
import { readDraft } from '../bench/ingest/draft.ts'
import { figures } from '../bench/ingest/figures.ts'
import { scoreOf, sumOf } from '../bench/ingest/score.ts'
import type { Measure, Score } from '../bench/ingest/score.ts'
import { withSmallArchive } from './small-archive.ts'

const answer = readAnswer(
  `
kind: article
language: en
published: "2021-05-04"
events:
  - name: Berg opens the pier
    date: ["2021-05-03", "2021-05"]
    type: ceremony
    people:
      - { id: anna-berg, role: [Minister of Defence], side: haven }
      - { id: ole-vik, side: port, as: mentioned, optional: true }
    organizations: [harbour-board]
    places: [haven]
  - name: Storm
    date: "2020"
    type: crisis
    background: true
  - { name: Dinner, date: "2021-05-03", type: other, optional: true }
quotations:
  - { text: We open the pier today, speaker: anna-berg }
  - { text: It was a long way, speaker: a fisherman }
`,
  'answer.yaml',
)

const opening = {
  id: 'pier-opening',
  title: 'Anna Berg opens the pier',
  date: '2021-05-03',
  type: 'ceremony',
  places: [{ place: 'haven' }],
  participations: [
    { person: 'anna-berg', role: 'Defense Minister of Haven', side: 'haven' },
    { organization: 'harbour-board', side: 'port' },
  ],
  quotations: [
    { text: '“We open the pier today, and gladly.”', speaker: 'anna-berg' },
    { text: 'It was a long way', speaker: 'an old fisherman' },
  ],
}
const storm = { id: 'storm', title: 'Storm at the pier', date: '2020', type: 'crisis' }

const draft = (...events: object[]) =>
  readDraft(JSON.stringify({ item: { kind: 'article', published: '2021-05-04' }, events }))

const score = (...events: object[]) => scoreOf(answer, draft(...events))

const allTexts = () => ['tuning', 'apart'].flatMap((set) => textsIn(`tests/bench/ingest/${set}`))

/** The measures that are not full, as `right/of`. */
const faults = ({ tallies }: Score) =>
  Object.fromEntries(
    Object.entries(tallies)
      .filter(([, { right, of }]) => right < of)
      .map(([measure, { right, of }]) => [measure, `${right}/${of}`]),
  ) as Partial<Record<Measure, string>>

const withRole = (role: string) => {
  const [anna, board] = opening.participations
  return { ...opening, participations: [{ ...anna, role }, board] }
}

test('drafts that say what the answer says have but titles to read and summaries to write', () => {
  const full = score(opening, storm)
  expect([faults(full), full.differences, full.lines]).toEqual([{}, [], 10])
})

test.each([
  ['a role lacks a word of every wording', [withRole('Minister'), storm], { roles: '0/1' }, 1],
  ['an event is missing', [storm], { 'events recall': '1/2' }, 45],
  [
    'one is of something else',
    [storm, { id: 'x', date: '1999' }],
    { 'events precision': '1/2' },
    1,
  ],
])('%s', (_, events, expected, cost) => {
  const all = score(...events)
  expect(faults(all)).toMatchObject(expected)
  expect(all.lines).toBeGreaterThanOrEqual(cost)
})

test('a date that overlaps finds the event and is wrong; one of several answers is right', () => {
  expect(faults(score({ ...opening, date: '2021-05-02/2021-05-03' }, storm)).dates).toBe('1/2')
  expect(faults(score({ ...opening, date: '2021-05' }, storm)).dates).toBeUndefined()
})

test('another date finds the event where its people and its title are the same', () => {
  const other = score({ ...opening, date: '2021-06-03' }, storm)
  expect(faults(other)).toMatchObject({ dates: '1/2' })
  expect(faults(other)['events recall']).toBeUndefined()
  const alone = score({ ...opening, date: '2021-06-03', title: '', id: 'x' }, storm)
  expect(faults(alone)['events recall']).toBe('1/2')
})

test('two drafts of one event: the likelier is it, and the other is one too many', () => {
  const twice = score(opening, { ...opening, participations: [] }, { ...storm })
  expect(faults(twice)['people recall']).toBeUndefined()
  // The optional event of the same day may take the second.
  expect(twice.tallies['events precision']).toEqual({ right: 2, of: 2 })
})

test('what is optional counts neither way', () => {
  const vik = { person: 'ole-vik', side: 'other' }
  const people = [...opening.participations, vik]
  const all = score({ ...opening, participations: people }, storm)
  expect(all.tallies['people precision']).toEqual({ right: 1, of: 1 })
  const stranger = { person: 'somebody-else', side: 'other' }
  const more = score({ ...opening, participations: [...people, stranger] }, storm)
  expect(more.tallies['people precision']).toEqual({ right: 1, of: 2 })
})

test('a quotation is found whole or not at all; half the words of an unnamed speaker are enough', () => {
  const { tallies } = score(opening, storm)
  expect(tallies['quotations recall']).toEqual({ right: 2, of: 2 })
  expect(tallies.speakers).toEqual({ right: 2, of: 2 })
  const part = { text: 'We open the pier', speaker: 'ole-vik' }
  const less = score({ ...opening, quotations: [part, { text: 'Nobody said so', speaker: '' }] })
  expect(less.tallies['quotations recall']).toEqual({ right: 0, of: 2 })
  expect(less.tallies['quotations precision']).toEqual({ right: 1, of: 2 })
})

test('words of the source’s own, which an editor chose, are no quotations of somebody', () => {
  const own = readAnswer(
    'kind: list\nlanguage: en\nevents: [{ name: Storm, date: "2020", type: crisis }]\nquotations: [{ text: the storm came, speaker: source }]',
    'own.yaml',
  )
  const { tallies } = scoreOf(own, draft(storm))
  expect([tallies['quotations recall'].of, tallies.passages]).toEqual([0, { right: 0, of: 1 }])
})

test('scores add up by what was counted, not by texts', () => {
  const sum = sumOf([score(opening, storm), score()])
  expect(sum.tallies['events recall']).toEqual({ right: 2, of: 4 })
  expect(sum.events).toBe(4)
  const taken = { name: 'a', cpu: 1, score: sum }
  expect(figures({ tuning: [taken], apart: [] })).toContain('events recall         ≥ 0.90  ≥ 1.00')
})

test('a misspelt field of an answer is told with its file', () => {
  expect(() => readAnswer('kind: article\nevent: []', 'a.yaml')).toThrow(/^a\.yaml: .*event/s)
})

test('a copy reads as if some records had never been', () => {
  withSmallArchive([], (content) => {
    const folder = mkdtempSync(join(tmpdir(), 'without-'))
    try {
      const { files } = readContent(content)
      const [event] = files.filter(({ kind }) => kind === 'events')
      const [person] = files.filter(({ kind }) => kind === 'people')
      const gone = [event!.id, person!.id]
      copyWithout({ folder: content, files }, gone, folder)
      const left = readContent(folder)
      expect(left.problems).toEqual([])
      expect(left.files.map(({ id }) => id)).toEqual(
        files.map(({ id }) => id).filter((id) => !gone.includes(id)),
      )
      const texts = left.files.map(({ file }) =>
        readFileSync(file.replace('content', folder), 'utf8'),
      )
      expect(texts.filter((text) => gone.some((id) => text.includes(`: ${id}\n`)))).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('every quotation of an answer stands in its text', async () => {
  const missing: string[] = []
  for (const text of allTexts()) {
    const item = await readItem(readFileSync(text.file), { name: text.file })
    const words = wordsOf(item.text)
    for (const quotation of text.answer.quotations) {
      if (!isRun(wordsOf(quotation.text), words)) missing.push(`${text.name}: ${quotation.text}`)
    }
  }
  expect(missing).toEqual([])
})

test('every text has an answer, with ids that the content has', () => {
  const known = new Set(readContent('content').files.map(({ id }) => id))
  const texts = ['tuning', 'apart'].flatMap((set) => textsIn(`tests/bench/ingest/${set}`))
  const answers = [
    ...texts.map((text) => text.answer),
    ...readItems('tests/bench/ingest/items.yaml'),
  ]
  const named = answers.flatMap(({ retells, without, events, quotations }) => [
    ...retells,
    ...without,
    ...events.flatMap((event) => [
      ...event.people.flatMap((person) => (person.optional ? [] : person.id)),
      ...event.organizations,
      ...event.places,
      ...(event.matches === undefined ? [] : [event.matches]),
    ]),
    ...quotations.flatMap(({ speaker }) => speaker.filter((name) => !name.includes(' '))),
  ])
  expect(named.filter((id) => id !== 'source' && !known.has(id))).toEqual([])
})
