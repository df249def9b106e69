/**
 * What an archive is about: the schema of `content/archive.yaml`. Whatever pages say about the subject
 * and no record says stands there, so that an archive of another subject is another `content/`.
 * Every field carries the sentence that the documentation shows for it.
 */
import { z } from 'zod'
import { nameKey } from './independence.ts'
import { id, language, line, list, ownId, period, text, webAddress } from './model/fields.ts'
import { isAfter } from './period.ts'

/** The licence of the archive's own texts. */
export const licenceSchema = z.strictObject({
  name: line.describe('What the licence is called, as in “CC BY 4.0”.'),
  url: webAddress.describe('Where it can be read.'),
})

/** The sources that the archive was built from, and the words for them. */
export const foundingSchema = z.strictObject({
  sources: list(id)
    .min(
      1,
      'Expected one source at least; an archive without founding sources leaves `founding` out.',
    )
    .describe('The ids of the sources. Each has `founding: true` in its record.'),
  mark: line.describe('Stands beside such a source in the list of sources, as in “Founding”.'),
  items: line.describe('What the sources are called in a sentence, as in “founding items”.'),
  events: line.describe('What their events are called in a sentence, as in “founding events”.'),
})

/** A side on which somebody takes part in an event. */
export const sideSchema = z.strictObject({
  id: ownId.describe('What records write.'),
  label: line.describe('What pages show.'),
  meaning: line.describe('Who is on this side, for whoever writes a record.'),
})

/** A type of events. */
export const typeSchema = z.strictObject({
  id: ownId.describe('What records write.'),
  label: line.describe('What pages show.'),
  words: list(line)
    .optional()
    .describe(
      'Words by which `npm run ingest` knows such an event in a news item, in any language; `visit*` with any ending.',
    ),
  title: line
    .optional()
    .describe(
      'The title that `npm run ingest` proposes: `{who}` and `{where}` are filled in, and what stands in square brackets goes where there is nothing to fill in, as in “{who} visits[ {where}]”.',
    ),
})

/** An office, and what news items call it. */
export const officeTermSchema = z.strictObject({
  title: line.describe('The office, without the name of the body, as records write it.'),
  also: list(line)
    .min(1, 'Expected another name at least.')
    .describe(
      'What news items call it, in any language, as in “top diplomat” for a Foreign Minister.',
    ),
})

/** What people and things of a place are called. */
export const demonymSchema = z.strictObject({
  place: id.describe('The id of the place.'),
  words: list(line)
    .min(1, 'Expected one word at least.')
    .describe('Words for what is of it, in any language; `türkisch*` with any ending.'),
})

const synonymLines = list(
  list(line).min(2, 'Expected two words at least: they mean the same.'),
).default([])

/** Words that people type for one another in a search. */
export const synonymsSchema = z.strictObject({
  forms: synonymLines.describe(
    'Lines of words that are the same in another form, as in [harbour, harbours]. They count almost as much as the word itself.',
  ),
  groups: synonymLines.describe(
    'Lines of words and phrases that mean much the same, as in [ship, vessel]. They count less, and are searched only where fewer than five events have the words that were typed.',
  ),
})

/** A body that goes by several names. */
export const bodySchema = z.strictObject({
  name: line.describe('The one way in which sources write it.'),
  also: list(line)
    .min(1, 'Expected another name at least.')
    .describe(
      'Its other names: spellings, acronyms, offices and language editions. Sources under any of them are not independent of each other.',
    ),
})

/** A stretch of the story that the events tell. */
export const eraSchema = z.strictObject({
  id: ownId.describe('What its anchor on the page of eras ends in, as in `#era-<id>`.'),
  name: line.describe('What pages call it.'),
  date: period.describe(
    'From when to when, `1994/2003`; the last may be open, `2023-10-07/..`. Eras follow each other and do not overlap.',
  ),
  text: text.describe('What happened in it, in two sentences; Markdown, with links to events.'),
})

/** An event to start with. */
export const keySchema = z.strictObject({
  event: id.describe('The id of the event.'),
  why: text.describe('Why it matters, as a sentence.'),
})

const lede = line.optional()

/** Lines under the headings of lists of records. */
export const ledesSchema = z.strictObject({
  people: lede.describe('Under the heading of the list of people.'),
  organizations: lede.describe('Under the heading of the list of organizations.'),
  places: lede.describe('Under the heading of the list of places.'),
  topics: lede.describe('Under the heading of the list of topics.'),
})

/** Everything that `content/archive.yaml` says. */
export const subjectSchema = z
  .strictObject({
    name: line.describe('The archive’s name, in the header and the title of every page.'),
    description: line.describe('The archive in one sentence, for search engines and previews.'),
    identifier: z
      .string()
      .regex(
        /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
        'Expected a UUID in small letters, as in `urn:uuid:0b0d7b7c-8f0e-4a3a-9c63-1f4f0d2a5e11`. `uuidgen` makes one.',
      )
      .optional()
      .describe(
        'A UUID of its own, as a URN, that never changes: with it feed readers and calendars know a record again wherever the archive stands. Without it they go by the name.',
      ),
    heading: line.describe('The heading of the home page.'),
    scope: line.describe(
      'What the events have in common: what completes “12 events … in 2014”, as in “in the harbour of Haven”.',
    ),
    introduction: text
      .optional()
      .describe(
        'What the subject is, in some eighty words on the home page; Markdown, with links to events.',
      ),
    eras: list(eraSchema).default([]).describe('The stretches of the story, in order of time.'),
    key: list(keySchema)
      .default([])
      .describe('The events to start with; the home page shows them in order of time.'),
    language: language.describe('The language of the archive’s own texts, as a tag such as `en`.'),
    licence: licenceSchema.describe('The licence of the archive’s own texts.'),
    founding: foundingSchema
      .optional()
      .describe('The sources that the archive was built from, where there are such.'),
    sides: list(sideSchema)
      .min(1, 'Expected one side at least.')
      .describe('The sides of participations, in the order in which pages show them.'),
    types: list(typeSchema)
      .min(1, 'Expected one type at least.')
      .describe('The types of events, in the order in which the documentation lists them.'),
    synonyms: synonymsSchema
      .default({ forms: [], groups: [] })
      .describe('Words that mean the same in a search.'),
    bodies: list(bodySchema)
      .default([])
      .describe('Publishers, agencies and other bodies that go by several names.'),
    offices: list(officeTermSchema)
      .default([])
      .describe('Offices by their other names: `npm run ingest` looks up who held them.'),
    demonyms: list(demonymSchema)
      .default([])
      .describe(
        'Words for what is of a place: `npm run ingest` reads “the Turkish minister” by them.',
      ),
    ledes: ledesSchema
      .default({})
      .describe('Lines under the headings of lists, where the usual ones do not fit.'),
  })
  .superRefine((subject, ctx) => {
    for (const { path, message } of doublesIn(subject)) {
      ctx.addIssue({ code: 'custom', path, message })
    }
  })

/** What the archive is about. */
export type Subject = z.output<typeof subjectSchema>
/** The sources that it was built from, and the words for them. */
export type Founding = z.output<typeof foundingSchema>
/** Words that mean the same, line by line. */
export type SynonymLines = z.output<typeof synonymsSchema>
/** A stretch of the story. */
export type Era = z.output<typeof eraSchema>
/** A body that goes by several names. */
export type Body = z.output<typeof bodySchema>

/**
 * Stands in while `content/archive.yaml` cannot be read, and where nothing of the subject matters:
 * sides and types are called by their ids, and every name is a body of its own.
 */
export const blankSubject: Subject = {
  name: '',
  description: '',
  heading: '',
  scope: '',
  language: 'en',
  licence: { name: '', url: '' },
  eras: [],
  key: [],
  sides: [],
  types: [],
  synonyms: { forms: [], groups: [] },
  bodies: [],
  offices: [],
  demonyms: [],
  ledes: {},
}

/** What pages call a side or a type. */
export const labelOf = (
  terms: readonly { readonly id: string; readonly label: string }[],
  wanted: string,
): string => terms.find(({ id: known }) => known === wanted)?.label ?? wanted

interface Double {
  readonly path: PropertyKey[]
  readonly message: string
}

interface Listed {
  readonly eras: readonly Era[]
  readonly key: readonly { readonly event: string }[]
  readonly sides: readonly { readonly id: string }[]
  readonly types: readonly { readonly id: string }[]
  readonly synonyms: SynonymLines
  readonly bodies: readonly Body[]
}

/** What stands twice where once is meant. */
function doublesIn({ eras, key, sides, types, synonyms, bodies }: Listed): Double[] {
  return [
    ...doubleIds('eras', 'id', idsOf(eras)),
    ...overlapping(eras),
    ...doubleIds(
      'key',
      'event',
      key.map(({ event }) => event),
    ),
    ...doubleIds('sides', 'id', idsOf(sides)),
    ...doubleIds('types', 'id', idsOf(types)),
    ...doubleWords(synonyms),
    ...doubleNames(bodies),
  ]
}

const idsOf = (terms: readonly { readonly id: string }[]) => terms.map((term) => term.id)

function doubleIds(place: string, field: string, ids: readonly string[]): Double[] {
  return ids.flatMap((named, i) => {
    const first = ids.indexOf(named)
    if (first === i) return []
    return {
      path: [place, i, field],
      message: `\`${named}\` is the ${field} of ${place}[${first + 1}] already.`,
    }
  })
}

/** Eras that begin before the one above has ended. */
function overlapping(eras: readonly Era[]): Double[] {
  return eras.flatMap(({ date }, i) => {
    const above = eras[i - 1]
    if (!above || isAfter(date, above.date)) return []
    return {
      path: ['eras', i, 'date'],
      message: `Expected a period that begins after \`${above.date.text}\` has ended, found \`${date.text}\`.`,
    }
  })
}

/** Words that stand twice on a line, and pairs of words that stand together on two. */
function doubleWords({ forms, groups }: SynonymLines): Double[] {
  const pairs = new Map<string, string>()
  const lines = Object.entries({ forms, groups }).flatMap(([table, all]) =>
    all.map((words, i) => ({ table, i, words })),
  )
  return lines.flatMap(({ table, i, words }) => {
    const place = `synonyms.${table}[${i + 1}]`
    return words.flatMap((word, j) =>
      words.slice(0, j).flatMap((other) => {
        const path = ['synonyms', table, i, j]
        const pair = [nameKey(other), nameKey(word)].sort()
        if (pair[0] === pair[1]) return { path, message: `“${word}” stands twice on this line.` }
        const key = pair.join('\n')
        const earlier = pairs.get(key)
        pairs.set(key, place)
        if (earlier === undefined || earlier === place) return []
        return {
          path,
          message: `“${other}” and “${word}” stand together in ${earlier} already. Take one of them out here or there.`,
        }
      }),
    )
  })
}

function doubleNames(bodies: readonly Body[]): Double[] {
  const owners = new Map<string, number>()
  return bodies.flatMap(({ name, also }, i) =>
    [
      { path: ['bodies', i, 'name'], spelling: name },
      ...also.map((spelling, j) => ({ path: ['bodies', i, 'also', j], spelling })),
    ].flatMap(({ path, spelling }) => {
      const owner = owners.get(nameKey(spelling))
      owners.set(nameKey(spelling), i)
      if (owner === undefined) return []
      return {
        path,
        message: `“${spelling}” stands in bodies[${owner + 1}] already. A name belongs to one body, and stands there once.`,
      }
    }),
  )
}
