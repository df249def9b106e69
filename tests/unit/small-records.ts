/**
 * Records that a test writes itself: it names what it is about, the rest is filled in. The schemas read
 * them as they read front matter, so that no test rests on a record that could not be written.
 */
import { ZodError } from 'zod'
import type { z } from 'zod'
import { buildArchive } from '../../src/archive/archive.ts'
import type { Archive } from '../../src/archive/archive.ts'
import type { Dating, Fields, Kind, RecordOf, Records } from '../../src/archive/records.ts'
import { datingSchema } from '../../src/archive/model/dating.ts'
import { schemas } from '../../src/archive/model/schemas.ts'
import { blankSubject } from '../../src/archive/subject.ts'
import type { Subject } from '../../src/archive/subject.ts'

/** What a test says of a record, as front matter has it: dates and numbers are text. */
type Written<K extends Kind> = Partial<z.input<(typeof schemas)[K]>> & { readonly body?: string }

/** A dating as front matter has it. */
type WrittenDating<Basis extends Dating['basis'] = Dating['basis']> = Extract<
  z.input<typeof datingSchema>,
  { basis: Basis }
>

/** The source of events and datings that name no other. */
export const LIST = 'list'

/** A dating whose words give the date: of the whole event, or of a part. */
export const stated = (date: string, of?: string): WrittenDating<'stated'> => ({
  date,
  basis: 'stated',
  source: LIST,
  words: 'words of the list',
  of,
})

/** A dating that is worked out from words and the source's own date. */
export const derived = (date: string): WrittenDating<'derived'> => ({
  ...stated(date),
  basis: 'derived',
})

/** A dating that rests on the order of the list alone. */
export const inferred = (date: string): WrittenDating<'inferred'> => ({
  date,
  basis: 'inferred',
  source: LIST,
  note: 'Its neighbours are dated.',
})

/** A dating that only several publications together give. */
export const compiled = (date: string): WrittenDating<'compiled'> => ({
  date,
  basis: 'compiled',
  sources: [LIST, 'report'],
  note: 'Each gives a part.',
})

/** Datings as the archive has them once their front matter was read. */
export const read = (...datings: WrittenDating[]): Dating[] =>
  datings.map((dating) => datingSchema.parse(dating))

/** An event of 2015; unless told otherwise the list tells of it, and states the date that it has. */
export const event = (id: string, fields: Written<'events'> = {}): RecordOf<'events'> => {
  const { date = '2015' } = fields
  return record('events', id, {
    title: `Title of ${id}`,
    date,
    datings: [stated(date)],
    type: 'other',
    evidence: [{ source: LIST }],
    ...fields,
  })
}

/** An article that is its own publisher, read on 21 November 2026. */
export const source = (id: string, fields: Written<'sources'> = {}): RecordOf<'sources'> =>
  record('sources', id, {
    title: `Title of ${id}`,
    kind: 'article',
    publisher: id,
    accessed: '2026-11-21',
    language: 'en',
    ...fields,
  })

/** A person whose name is the id, unless told otherwise. */
export const person = (id: string, fields: Written<'people'> = {}): RecordOf<'people'> =>
  record('people', id, { name: id, ...fields })

/** An organization whose name is the id, unless told otherwise. */
export const organization = (
  id: string,
  fields: Written<'organizations'> = {},
): RecordOf<'organizations'> => record('organizations', id, { name: id, ...fields })

/** A town whose name is the id, unless told otherwise. */
export const place = (id: string, fields: Written<'places'> = {}): RecordOf<'places'> =>
  record('places', id, { name: id, precision: 'city', ...fields })

/** A topic whose name is the id, unless told otherwise. */
export const topic = (id: string, fields: Written<'topics'> = {}): RecordOf<'topics'> =>
  record('topics', id, { name: id, ...fields })

const none: Records = {
  events: [],
  sources: [],
  people: [],
  organizations: [],
  places: [],
  topics: [],
}

/** The graph of some records, with what a test says of its subject. */
export const archiveOf = (records: Partial<Records>, subject: Partial<Subject> = {}): Archive =>
  buildArchive({ ...none, ...records }, { subject: { ...blankSubject, ...subject } })

/** The ids of records, in their order. */
export const ids = (records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => id)

/** What front matter may hold, though the types of this program rule it out. */
export const anything = (value: unknown): never => value as never

/** What the schemas have against a record; nothing where it can be written. */
export function faultsOf(write: () => unknown): string[] {
  try {
    write()
    return []
  } catch (error) {
    if (error instanceof ZodError) return error.issues.map((issue) => issue.message)
    throw error
  }
}

const schemaOf: { readonly [K in Kind]: z.ZodType<Fields[K]> } = schemas

function record<K extends Kind>(
  kind: K,
  id: string,
  { body = '', ...fields }: Written<K>,
): RecordOf<K> {
  return { ...schemaOf[kind].parse(fields), id, body, plain: body }
}
