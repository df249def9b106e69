/** Lists of one record in which the same thing stands twice. */
import { nameKey } from '../archive/independence.ts'
import { participantOf, unnamedIn } from '../archive/participation.ts'
import type { EventRecord, Evidence, Participation } from '../archive/records.ts'
import { pathText } from '../records/issue.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { RecordFile } from '../records/record.ts'

/** An entry of a list. */
interface Entry {
  readonly path: readonly PropertyKey[]
  /** What it says, for messages. */
  readonly said: string
  /** Equal for entries that say the same; what it says, where it is not given. */
  readonly key?: string
}

/** Entries that repeat an earlier one of their list. */
export const checkRepeated = (file: RecordFile): Problem[] =>
  listsOf(file).flatMap((list) => repeatsIn(file, list))

function repeatsIn(file: RecordFile, list: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>()
  return list.flatMap((entry) => {
    const key = entry.key ?? entry.said
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, entry)
      return []
    }
    return problemAt(file, entry.path, {
      code: 'listed-twice',
      message: `\`${pathText(entry.path)}\` says the same as \`${pathText(earlier.path)}\`: ${entry.said}.`,
    })
  })
}

function listsOf(file: RecordFile): Entry[][] {
  if (!file.record || file.kind === 'sources') return []
  const { record } = file
  const first = 'title' in record ? { title: record.title } : { name: record.name }
  const names = [
    ...Object.entries(first).map(([field, name]) => ({ path: [field], name })),
    ...record.aliases.map(({ name }, i) => ({ path: ['aliases', i], name })),
  ].map(({ path, name }) => ({ path, said: `“${name}”` }))
  return [
    names,
    ...('datings' in record ? listsOfEvent(record) : []),
    sourcesIn(['evidence'], record.evidence),
    quotationsIn(record.evidence),
    ...('offices' in record
      ? record.offices.map(({ evidence }, i) => sourcesIn(['offices', i, 'evidence'], evidence))
      : []),
  ]
}

function listsOfEvent(event: EventRecord): Entry[][] {
  return [
    idsIn(['organizations'], event.organizations),
    idsIn(['topics'], event.topics),
    idsIn(
      ['places'],
      event.places.map((p) => p.place),
    ),
    idsIn(
      ['related'],
      event.related.map((r) => r.event),
    ),
    entries(event.participations, (p, i) => ({
      path: ['participations', i],
      said: [nameIn(p), p.role ?? []].flat().join(', '),
      // Nobody knows whether the officials of one side are those of the other.
      key: JSON.stringify([participantOf(p) ?? [nameIn(p), p.side], p.role ?? p.as]),
    })),
    entries(event.datings, (dating, i) => ({
      path: ['datings', i],
      said: `${dating.date.text}, ${dating.basis}`,
      key: JSON.stringify({ ...dating, note: '' }),
    })),
    ...event.datings.map((d, i) =>
      d.basis === 'compiled' ? idsIn(['datings', i, 'sources'], d.sources) : [],
    ),
    ...event.conflicts.map(({ claims }, i) =>
      entries(claims, ({ value, source }, j) => ({
        path: ['conflicts', i, 'claims', j],
        said: `${value}, by \`${source}\``,
        key: `${nameKey(value)} ${source}`,
      })),
    ),
  ]
}

/** One list may give several entries to one event. */
const sourcesIn = (
  path: readonly PropertyKey[],
  evidence: readonly (Pick<Evidence, 'source' | 'locator'> & { readonly position?: unknown })[],
): Entry[] =>
  entries(evidence, ({ source, position, locator }, i) => ({
    path: [...path, i, 'source'],
    said: `\`${source}\``,
    key: JSON.stringify([source, position, locator]),
  }))

const quotationsIn = (evidence: readonly Evidence[]): Entry[] =>
  evidence.flatMap(({ source, quotations }, i) =>
    quotations.map(({ text, speaker }, j) => ({
      path: ['evidence', i, 'quotations', j],
      said: `“${text}”`,
      key: JSON.stringify([source, nameKey(text), speaker]),
    })),
  )

const idsIn = (path: readonly PropertyKey[], ids: readonly string[]): Entry[] =>
  entries(ids, (id, i) => ({ path: [...path, i], said: `\`${id}\`` }))

/** The entries of a list in which something can stand twice. */
const entries = <T>(list: readonly T[], entryOf: (value: T, i: number) => Entry): Entry[] =>
  list.length < 2 ? [] : list.map(entryOf)

const nameIn = (p: Participation) => unnamedIn(p) ?? `\`${participantOf(p)}\``
