/** A compiled list and the content there is: the drafts to write, and what there is to say of it. */
import { readFrontmatter } from '../records/frontmatter.ts'
import { schemas } from '../records/schema.ts'
import type { Entry } from './compiled-list.ts'
import type { Filed, FindSource } from './datings.ts'
import { markdownOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { eventDraftOf } from './events.ts'
import type { Existing } from './existing.ts'
import { lookUp } from './look-up.ts'
import { addressKey, publicationsOf, sourceIdOf } from './publications.ts'
import type { Publication } from './publications.ts'
import { freeId } from './slug.ts'
import { reservedIds, Vocabulary } from './vocabulary.ts'

export interface ImportSettings {
  /** Entries that are founding events under another id: list id to founding id. */
  readonly joined: Readonly<Record<string, string>>
  /** Entries that the archive does not take: list id to the reason. */
  readonly leftOut: Readonly<Record<string, string>>
  /** The day of the records' first change. */
  readonly on: string
  /** The day on which the publications were read. */
  readonly accessed: string
}

/** An entry that is a founding event: its record is not written, what it adds is told. */
export interface JoinedEntry {
  readonly id: string
  readonly founding: string
  /** The record it would have been, to take datings, evidence and conflicts from. */
  readonly draft: Draft
  /** Ids of sources to be added to the founding event. */
  readonly sources: readonly string[]
}

export interface ImportPlan {
  /** Files to write, sorted by kind and id. */
  readonly drafts: readonly Draft[]
  /** How many publications the list has. */
  readonly publications: number
  /** Records that the list names and that exist: they are left alone. */
  readonly kept: {
    readonly events: number
    readonly sources: number
    readonly entities: number
  }
  readonly joined: readonly JoinedEntry[]
  /** Entries left out, each with the reason. */
  readonly refused: readonly { readonly id: string; readonly why: string }[]
  /** Founding sources and their addresses in the list. */
  readonly founding: readonly { readonly id: string; readonly address: string }[]
  /** By record: what did not get into it. */
  readonly leftOut: readonly Remark[]
  /** By record: what a person must look at. */
  readonly byHand: readonly Remark[]
  /** Publications named with different facts, with what counted. */
  readonly differences: readonly Remark[]
  /** Ids that cannot be given, and drafts that are no valid records; where there are any nothing is written. */
  readonly faults: readonly string[]
}

export interface Remark {
  readonly about: string
  readonly message: string
}

/** Plans an import. Pure: the same list and content give the same drafts, byte for byte. */
export function planImport(
  entries: readonly Entry[],
  existing: Existing,
  settings: ImportSettings,
): ImportPlan {
  const faults = listedTwice(entries, settings)
  const publications = publicationsOf(entries)
  const filed = fileSources(publications, entries, existing)
  const find: FindSource = (address) => filed.get(addressKey(address))
  const vocabulary = new Vocabulary(existing)
  const wanted = new Set<string>()
  const drafts: Draft[] = []
  const joined: JoinedEntry[] = []
  let keptEvents = 0
  const refused: { id: string; why: string }[] = []
  const leftOut: Remark[] = []
  const byHand: Remark[] = []

  entries.forEach((entry, i) => {
    const why = lookUp(settings.leftOut, entry.id)
    const founding = lookUp(settings.joined, entry.id)
    if (why !== undefined) return void refused.push({ id: entry.id, why })
    if (existing.kindOf(entry.id) === 'events') return void keptEvents++
    // A joined entry's people and places are added by hand: it must not ask for their records.
    const words = founding === undefined ? vocabulary : new Vocabulary(existing)
    const { draft, remarks, sources } = eventDraftOf(entry, `events[${i}]`, {
      find,
      vocabulary: words,
      on: settings.on,
    })
    sources.forEach((id) => wanted.add(id))
    if (founding === undefined) drafts.push(draft)
    else joined.push({ id: entry.id, founding, draft, sources })
    const about = `events/${entry.id}`
    leftOut.push(...remarks.leftOut.map((message) => ({ about, message })))
    byHand.push(...remarks.byHand.map((message) => ({ about, message })))
  })

  const sources = [...filed.values()].filter((f) => wanted.has(f.id))
  const isNew = ({ id, publication }: Filed) =>
    publication.founding === undefined && existing.kindOf(id) !== 'sources'
  drafts.push(
    ...sources.filter(isNew).map((f) => sourceDraftOf(f, settings.accessed)),
    ...vocabulary.drafts(),
  )
  byHand.push(
    ...vocabulary.unknown.map((name) => ({
      about: name,
      message: 'is in no table of src/ingest: the record has the name alone',
    })),
    ...[...vocabulary.newSpellings].map(([about, names]) => ({
      about,
      message: `does not have the spelling “${[...names].join('”, “')}”`,
    })),
  )
  faults.push(
    ...drafts.flatMap(faultsOf),
    ...takenIds(drafts, existing),
    ...[...vocabulary.unknownPlaces].map(
      (name) =>
        `The place “${name}” is unknown: add it to src/ingest/places.ts, with coordinates and precision.`,
    ),
  )
  return {
    drafts: drafts.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id)),
    publications: publications.size,
    kept: {
      events: keptEvents,
      sources: sources.filter((f) => existing.kindOf(f.id) === 'sources').length,
      entities: vocabulary.kept(),
    },
    joined,
    refused,
    founding: [...publications.values()].flatMap(({ founding, address }) =>
      founding ? [{ id: founding, address }] : [],
    ),
    leftOut,
    byHand,
    differences: sources.flatMap(({ id, publication }) =>
      publication.differences.map((message) => ({ about: `sources/${id}`, message })),
    ),
    faults,
  }
}

/** Gives every publication its id: that of its record, else a new one that stays the same. */
function fileSources(
  publications: ReadonlyMap<string, Publication>,
  entries: readonly Entry[],
  existing: Existing,
): Map<string, Filed> {
  const given = new Set([...reservedIds, ...entries.map((e) => e.id)])
  const filed = new Map<string, Filed>()
  for (const [key, publication] of publications) {
    // What kind of text it is, nobody can guess: without it there is no record.
    if (!publication.kind && !publication.founding) continue
    const known = publication.founding ?? existing.sourceAt(publication.address)
    const id =
      known ??
      freeId(sourceIdOf(publication), (id) => given.has(id) || existing.kindOf(id) !== undefined)
    given.add(id)
    filed.set(key, { id, publication })
  }
  return filed
}

function sourceDraftOf({ id, publication: p }: Filed, accessed: string): Draft {
  return {
    kind: 'sources',
    id,
    data: {
      title: p.title,
      kind: p.kind,
      publisher: p.publisher,
      agency: p.agency,
      author: p.author,
      published: p.published,
      accessed,
      url: p.address,
      language: p.language,
      standing: p.standing ?? undefined,
      restsOn: p.restsOn,
      held: 'false',
      note: p.note,
    },
    body: '',
    from: p.path,
  }
}

/** Whether a draft is a valid record: what a schema refuses came from the list. */
function faultsOf(draft: Draft): string[] {
  const { data } = readFrontmatter(markdownOf(draft))
  const result = schemas[draft.kind].safeParse(data)
  if (result.success) return []
  return result.error.issues.map(
    ({ path, message }) =>
      `${draft.from}: ${draft.kind}/${draft.id}.md, ${path.join('.')}: ${message}`,
  )
}

/** Ids are unique across all kinds, among the drafts and with what exists. */
function takenIds(drafts: readonly Draft[], existing: Existing): string[] {
  return drafts.flatMap(({ kind, id, from }, i) => {
    const twin = existing.kindOf(id) ?? drafts.slice(0, i).find((d) => d.id === id)?.kind
    return twin ? [`${from}: ${kind}/${id}.md cannot be written, ${twin}/${id}.md has the id.`] : []
  })
}

/** An entry is joined or left out, not both. */
const listedTwice = (entries: readonly Entry[], { joined, leftOut }: ImportSettings): string[] =>
  entries.flatMap(({ id }, i) =>
    Object.hasOwn(joined, id) && Object.hasOwn(leftOut, id)
      ? [`events[${i}].id: \`${id}\` is in joined.json and in left-out.json. Take it out of one.`]
      : [],
  )

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
