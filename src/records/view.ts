/**
 * What of a content folder the graph is made from: what is published, or what a preview shows while
 * records are edited.
 */
import type { EventRecord, Kind, RecordOf, Records } from '../archive/records.ts'
import type { Subject } from '../archive/subject.ts'
import type { Content } from './read.ts'
import { schemaOf } from './record.ts'
import type { FileOf, RecordFile } from './record.ts'
import { namedIn } from './references.ts'

/** What the graph is made from. */
export interface Shown {
  readonly records: Records
  readonly subject: Subject | undefined
}

/** Chooses from a content folder what is shown. */
export type View = (content: Content) => Shown

/** What is built: everything but drafts. */
export const publishedView: View = ({ records, subjectFile }) => ({
  records: {
    events: published(records.events),
    sources: published(records.sources),
    people: published(records.people),
    organizations: published(records.organizations),
    places: published(records.places),
    topics: published(records.topics),
  },
  subject: subjectFile.subject,
})

const published = <R extends { readonly draft: boolean }>(records: readonly R[]): readonly R[] =>
  records.some(({ draft }) => draft) ? records.filter(({ draft }) => !draft) : records

/**
 * A view for a preview. It shows drafts, which say so in their title or name, and every reference in it leads
 * somewhere, whatever is wrong with the records:
 *
 * - a file that cannot be read shows what it held when it last could be;
 * - where it never could, or where there is none, a record whose name is its id stands in for it. For an
 *   event there is no stand-in, because there is no date to list it under: relations to it are left out.
 */
export function previewView(): View {
  const lastGood = new Map<string, RecordFile>()
  let lastSubject: Subject | undefined
  return ({ files, subjectFile }) => {
    lastSubject = subjectFile.subject ?? lastSubject
    const shown = files.map((file) => (file.hasRecord ? file : (lastGood.get(file.file) ?? file)))
    for (const file of shown) lastGood.set(file.file, file)
    return { records: withStandIns(shown), subject: lastSubject }
  }
}

function withStandIns(files: readonly RecordFile[]): Records {
  const missing = missingIds(files)
  const all = <K extends Replaceable>(kind: K) => [
    ...readable(files, kind),
    ...Array.from(missing[kind], (id) => standIn(kind, id)),
  ]
  const events = readable(files, 'events')
  const eventIds = new Set(events.map((event) => event.id))
  return {
    events: events.map((event) => shownEvent(event, eventIds)),
    sources: all('sources'),
    people: all('people'),
    organizations: all('organizations'),
    places: all('places'),
    topics: all('topics'),
  }
}

/** The kinds of which a record can stand in for another. */
type Replaceable = Exclude<Kind, 'events'>

/** The ids that files or references name and no record has. */
function missingIds(files: readonly RecordFile[]): Record<Kind, ReadonlySet<string>> {
  const known = new Set(files.flatMap((f) => (f.hasRecord ? [`${f.kind}/${f.id}`] : [])))
  const named = [
    ...files,
    // Where a field may name several kinds, the first will do: nothing leads further than to its name.
    ...files.flatMap((file) =>
      Object.entries(file.hasRecord ? namedIn(file) : {}).flatMap(([key, ids]) => {
        const kinds = key.split(' ') as [Kind, ...Kind[]]
        return ids
          .filter((id) => !kinds.some((kind) => known.has(`${kind}/${id}`)))
          .map((id) => ({ kind: kinds[0], id }))
      }),
    ),
  ].filter(({ kind, id }) => !known.has(`${kind}/${id}`))
  const missing = (kind: Kind) => new Set(named.filter((n) => n.kind === kind).map((n) => n.id))
  return {
    events: missing('events'),
    sources: missing('sources'),
    people: missing('people'),
    organizations: missing('organizations'),
    places: missing('places'),
    topics: missing('topics'),
  }
}

/** The least that a record of each kind must say. */
const leastOf: Readonly<Record<Replaceable, (id: string) => object>> = {
  sources: (id) => ({
    title: id,
    kind: 'article',
    publisher: id,
    accessed: '2000-01-01',
    language: 'en',
  }),
  people: (id) => ({ name: id }),
  organizations: (id) => ({ name: id }),
  places: (id) => ({ name: id, precision: 'city' }),
  topics: (id) => ({ name: id }),
}

const standIn = <K extends Replaceable>(kind: K, id: string): RecordOf<K> => ({
  ...schemaOf[kind].parse(leastOf[kind](id)),
  id,
  body: '',
  plain: '',
})

const readable = <K extends Kind>(files: readonly RecordFile[], kind: K): RecordOf<K>[] =>
  files.filter(isOf(kind)).flatMap(({ record }) => (record ? [calledDraft(record)] : []))

/** The record itself where it is none: what is remembered about it stays. */
function calledDraft<R extends RecordOf<Kind>>(record: R): R {
  if (!record.draft) return record
  return 'title' in record
    ? { ...record, title: `Draft: ${record.title}` }
    : { ...record, name: `Draft: ${record.name}` }
}

const isOf =
  <K extends Kind>(kind: K) =>
  (file: RecordFile): file is FileOf<K> & RecordFile =>
    file.kind === kind

function shownEvent(event: EventRecord, known: ReadonlySet<string>): EventRecord {
  const related = event.related.filter((relation) => known.has(relation.event))
  return related.length === event.related.length ? event : { ...event, related }
}
