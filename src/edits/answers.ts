/** What `npm run new` asks for, by the kind of record, and the fields that come of the answers. */
import { schemas } from '../archive/model/schemas.ts'
import type { Kind } from '../archive/records.ts'
import { fieldsOf, jsonSchemaOf } from '../formats/json-schema.ts'

/** One thing that is asked for; its name is the option of the command. */
export interface Question {
  readonly name: string
  /** What it means, for the person who answers. */
  readonly says: string
  readonly isNeeded: boolean
  /** Whether there may be several answers. */
  readonly isList: boolean
  /** All that it can be, where the schema lists it. */
  readonly values?: readonly string[]
}

/** What was answered: each name with its texts. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** What is asked about a record of a kind, in the order in which it is asked. */
export function questionsOf(kind: Kind): Question[] {
  const fields = new Map(fieldsOf(jsonSchemaOf(schemas[kind])).map((field) => [field.name, field]))
  return asked[kind].map(({ name, field = name, ...question }) => {
    const known = fields.get(field)
    return {
      name,
      says: known?.description ?? '',
      isNeeded: known?.required === 'yes',
      isList: false,
      ...(known?.values && { values: known.values }),
      ...question,
    }
  })
}

type Asked = Partial<Question> & { readonly name: string; readonly field?: string }

const alias: Asked = { name: 'alias', field: 'aliases', isList: true }
const source: Asked = {
  name: 'source',
  says: 'The id of a source that tells of it.',
  isList: true,
}
const text: Asked = { name: 'text', says: 'The text below the fields, in your own words.' }
const place: Asked = { name: 'place', field: 'places', isList: true }
const entity: readonly Asked[] = [{ name: 'name' }, alias, source, text]

const asked: Readonly<Record<Kind, readonly Asked[]>> = {
  events: [
    { name: 'title' },
    { name: 'date' },
    { name: 'type' },
    { ...source, isNeeded: true, isList: false },
    {
      name: 'words',
      says: 'The words of the source that give the date; none where it is inferred.',
    },
    {
      name: 'basis',
      says: 'With words: `stated`, or `derived` from them and the source’s own date.',
    },
    { name: 'note', says: 'How the date follows; needed where no words give it.' },
    place,
    { name: 'organization', field: 'organizations', isList: true },
    { name: 'topic', field: 'topics', isList: true },
    text,
  ],
  sources: [
    ...['title', 'kind', 'publisher', 'url', 'language', 'published'].map((name) => ({ name })),
    // Today, unless it was read before.
    { name: 'accessed', isNeeded: false },
    ...['author', 'agency'].map((name) => ({ name })),
    text,
  ],
  people: entity,
  organizations: entity,
  places: [...entity, { name: 'precision' }, { name: 'coordinates' }, { name: 'within' }],
  topics: entity,
}

/**
 * The fields of a new record. An event is a draft, since it can hardly be complete; of any record the day on
 * which it was made is the first of its changes.
 *
 * @param today the day on which it is made
 */
export function fieldsFrom(kind: Kind, answers: Answers, today: string): object {
  const one = (name: string) => answers[name]?.[0]
  const { alias: aliases, source: sources = [] } = answers
  const changes = [{ on: today, kind: 'created' }]
  switch (kind) {
    case 'events': {
      const [date, id, words, note] = ['date', 'source', 'words', 'note'].map(one)
      const basis = one('basis') ?? (words === undefined ? 'inferred' : 'stated')
      return {
        title: one('title'),
        draft: true,
        date,
        datings: [{ date, basis, source: id, words, note }],
        type: one('type'),
        places: answers.place?.map((name) => ({ place: name })),
        organizations: answers.organization,
        topics: answers.topic,
        evidence: [{ source: id }],
        changes,
      }
    }
    case 'sources': {
      const given = Object.entries(answers).map(([name, texts]) => [name, texts[0]] as const)
      return { accessed: today, ...Object.fromEntries(given), text: undefined, changes }
    }
    default:
      return {
        name: one('name'),
        aliases,
        coordinates: one('coordinates')?.split(/[\s,]+/),
        precision: one('precision'),
        within: one('within'),
        evidence: sources.map((id) => ({ source: id })),
        changes,
      }
  }
}
