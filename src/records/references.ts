/** What records point to: which field of which record names another one, and of which kind that may be. */
import type { EventRecord, Evidence, Kind } from '../archive/records.ts'
import type { RecordFile } from './record.ts'

/** A place in a record's front matter that names another record. */
export interface Reference {
  readonly path: readonly PropertyKey[]
  readonly id: string
  /** The kinds that it may name. */
  readonly kinds: readonly [Kind, ...Kind[]]
}

/** The references of a record, in the order of its fields; none where it could not be read. */
export function referencesOf(file: RecordFile): Reference[] {
  if (!file.record || file.kind === 'sources') return []
  const evidence = evidenceReferences(file.record.evidence)
  if (file.kind === 'events') return [...evidence, ...eventReferences(file.record)]
  return file.kind === 'places'
    ? [...evidence, ...to(['within'], file.record.within, 'places')]
    : evidence
}

/** A reference, where there is one. */
const to = (
  path: PropertyKey[],
  id: string | undefined,
  ...kinds: [Kind, ...Kind[]]
): Reference[] => (id === undefined ? [] : [{ path, id, kinds }])

function eventReferences(event: EventRecord): Reference[] {
  return [
    ...event.datings.flatMap((d, i) => [
      ...(d.basis === 'compiled'
        ? d.sources.flatMap((s, j) => to(['datings', i, 'sources', j], s, 'sources'))
        : to(['datings', i, 'source'], d.source, 'sources')),
    ]),
    ...event.places.flatMap((p, i) => to(['places', i, 'place'], p.place, 'places')),
    ...event.participations.flatMap((p, i) => [
      ...('person' in p ? to(['participations', i, 'person'], p.person, 'people') : []),
      ...('organization' in p
        ? to(['participations', i, 'organization'], p.organization, 'organizations')
        : []),
    ]),
    ...event.organizations.flatMap((o, i) => to(['organizations', i], o, 'organizations')),
    ...event.topics.flatMap((t, i) => to(['topics', i], t, 'topics')),
    ...event.conflicts.flatMap((c, i) =>
      c.claims.flatMap((claim, j) =>
        to(['conflicts', i, 'claims', j, 'source'], claim.source, 'sources'),
      ),
    ),
    ...event.related.flatMap((r, i) => to(['related', i, 'event'], r.event, 'events')),
  ]
}

const evidenceReferences = (evidence: readonly Evidence[]): Reference[] =>
  evidence.flatMap((e, i) => [
    { path: ['evidence', i, 'source'], id: e.source, kinds: ['sources'] as const },
    ...e.quotations.flatMap(({ speaker }, j) =>
      speaker === 'unnamed' || speaker === 'source'
        ? []
        : [
            {
              path: ['evidence', i, 'quotations', j, 'speaker'],
              id: speaker,
              kinds: ['people', 'organizations'] as const,
            },
          ],
    ),
  ])
