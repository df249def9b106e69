/**
 * A world to read news items with: the small archive, and beside it what the ingest needs to know, people with
 * offices, bodies, places and the words for types of events.
 */
import { planIngest } from '../../../src/ingest/plan.ts'
import type { IngestOptions, Plan, PlannedEvent } from '../../../src/ingest/plan.ts'
import { readItem } from '../../../src/items/read-item.ts'
import type { Content } from '../../../src/records/read.ts'
import { readContent } from '../../../src/records/read.ts'
import { replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const types = `types:
  - id: opening
    label: Opening
    words: [opens, opened, opening, inaugurated]
    title: "Opening[ in {where}][ with {who}]"
  - { id: weather, label: Wind and weather, words: [storm*, gale] }
  - id: meeting
    label: Meeting
    words: [met, meets, meeting*, talks, traf, встретил*, נפגש, פגש, التقى]
    title: "Meeting of {who}[ in {where}]"
  - { id: visit, label: Visit, words: [visit*, arrived, toured], title: "Visit of {who}[ to {where}]" }
  - { id: statement, label: Statement, words: [said, says, told, announced], title: "Statement of {who}" }
  - { id: work, label: Work on the harbour, words: [painted, repaired] }
  - { id: other, label: Other }
`

const sides = `sides:
  - { id: office, label: Haven Harbour Office, meaning: Speaks for the office. }
  - { id: north, label: North Island, meaning: Speaks for the island. }
  - { id: other, label: Town and guests, meaning: Everybody else. }
  - { id: unknown, label: Unknown, meaning: Nobody knows. }
`

const terms = `
offices:
  - { title: Harbour Chief, also: [head of the harbour, chief of the port, Hafenmeister, начальник порта, ראש הנמל, رئيس الميناء] }
  - { title: Mayor, also: [town head] }
demonyms:
  - { place: north-island, words: [Islander, island*] }
`

const person = (id: string, text: string): Edit => [`people/${id}.md`, () => text]

/** The names of this world beside those of the small archive. */
const world: readonly Edit[] = [
  [
    'archive.yaml',
    (text) =>
      text.replace(/^sides:\n(?: .*\n)+/m, sides).replace(/^types:\n(?: .*\n)+/m, types) + terms,
  ],
  [
    'people/anna-berg.md',
    replacing(
      '[Mayor Anna Berg]\nevidence:\n',
      '[Mayor Anna Berg, { name: Анна Берг, lang: ru }]\noffices:\n  - { title: Mayor, organization: haven-town-hall, date: 1990/2002, evidence: [{ source: harbour-gazette-opening }] }\nevidence:\n',
    ),
  ],
  person('carl-berg', '---\nname: Carl Berg\n---\n'),
  person(
    'per-lindgren',
    `---
name: Per Lindgren
aliases:
  - { name: Пер Линдгрен, lang: ru }
  - { name: פר לינדגרן, lang: he }
  - { name: بير ليندغرين, lang: ar }
offices:
  - { title: Harbour Chief, organization: harbour-office, date: 1995/2005, evidence: [{ source: radio-north-opening }] }
---
`,
  ),
  person(
    'ida-strand',
    `---
name: Ida Strand
offices:
  - { title: Harbour Chief, organization: harbour-office, date: 2006/2012, evidence: [{ source: radio-north-opening }] }
---
`,
  ),
  ['organizations/haven-town-hall.md', () => '---\nname: Haven Town Hall\n---\n'],
  ['organizations/north-island-council.md', () => '---\nname: North Island Council\n---\n'],
  [
    'organizations/union-of-sailors.md',
    () => '---\nname: Union of Sailors\naliases: [US, Sailors’ Union]\n---\n',
  ],
  ['places/north-island.md', () => '---\nname: North Island\nprecision: region\n---\n'],
  ['places/lighthouse.md', () => '---\nname: Lighthouse Point\nprecision: building\n---\n'],
  [
    'addresses.txt',
    (text) =>
      [
        ...text.trim().split('\n'),
        '/people/carl-berg/',
        '/people/per-lindgren/',
        '/people/ida-strand/',
        '/organizations/haven-town-hall/',
        '/organizations/north-island-council/',
        '/organizations/union-of-sailors/',
        '/places/north-island/',
        '/places/lighthouse/',
        '',
      ].join('\n'),
  ],
]

/** The edits that make the small archive this world. */
export const harbourWorld = (...more: Edit[]): readonly Edit[] => [...world, ...more]

let known: Content | undefined

/** What this world holds. */
const harbourContent = (): Content =>
  (known ??= withSmallArchive(world, (folder) => readContent(folder)))

/** What is said of an item: what the ingest is told, and the name of its file. */
export type Told = Partial<IngestOptions> & { readonly name?: string }

/** What an item of this world tells: in English, of Tuesday 13 July 1999, unless told otherwise. */
export async function planOf(text: string, { name, ...options }: Told = {}): Promise<Plan> {
  return planIngest(await readItem(Buffer.from(text), { name }), harbourContent(), {
    published: '1999-07-13',
    publisher: 'The Harbour Gazette',
    language: 'en',
    accessed: '2026-11-30',
    ...options,
  })
}

/** The one event that an item tells of. */
export async function eventOf(text: string, told: Told = {}): Promise<PlannedEvent> {
  const { events } = await planOf(text, told)
  const [event, ...others] = events
  if (!event || others.length > 0) throw new Error(`Expected one event, found ${events.length}.`)
  return event
}

/** Who takes part in the first event of an item: their ids. */
export async function peopleIn(text: string, told: Told = {}): Promise<string[]> {
  const { events } = await planOf(text, told)
  return events[0]?.parts.map(({ id }) => id) ?? []
}
