/** The whole archive as linked data: events, what they point to, and what all of it rests on. */
import { addressOf } from '../../archive/address.ts'
import { sourcesOf } from '../../archive/dating.ts'
import { partIn } from '../../archive/entity.ts'
import { locationsOf } from '../../archive/event.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import { lastChangeOf } from '../../archive/last-change.ts'
import { participantOf, unnamedIn } from '../../archive/participation.ts'
import { recordSourcesOf } from '../../archive/record-sources.ts'
import { entityKinds } from '../../archive/records.ts'
import type { Change, Entity, Participation } from '../../archive/records.ts'
import { labelOf } from '../../archive/subject.ts'
import { sourceIdsOf } from '../../archive/support.ts'
import { recordUrn } from '../identifiers.ts'
import type { FileContext } from '../file-context.ts'
import { conflictingClaims, datingClaim, derivation, quotationsIn } from './claims.ts'
import { datasetFacts } from './dataset.ts'
import { entityNode } from './entity.ts'
import { aboutOf, eventFacts, partsIn } from './event.ts'
import { listed, ownWords } from './node.ts'
import type { Node, Value } from './node.ts'
import { entityOf, sourceOf } from './reference.ts'
import { sourceNode } from './source.ts'
import { MENTIONED, contextOf, own, termNodes } from './vocabulary.ts'

/**
 * The text of `/data/events.jsonld`: a line for each node. First the archive and its own terms; then
 * events, oldest first, and withdrawn ones, with the reason; then entities by kind, and sources.
 */
export function eventsJsonLd({ archive, urlOf }: FileContext): string {
  // The file is kept where the site does not stand: an address relative to it would lead nowhere.
  const from = { archive, urlOf, linkTo: urlOf }
  const nodes = [
    datasetFacts(from),
    ...termNodes(),
    ...archive.events.map((event) => eventRecord(from, event)),
    ...archive.withdrawn.map((event) => withdrawnRecord(from, event)),
    ...entityKinds.flatMap((kind) => archive.entities[kind].map((e) => entityRecord(from, e))),
    ...archive.sources.map((source) => record(sourceNode(from, source), source)),
  ]
  const lines = nodes.map((node) => JSON.stringify(node)).join(',\n')
  return `{"@context": ${JSON.stringify(contextOf(archive.subject))},\n"@graph": [\n${lines}\n]}\n`
}

/** An event with its evidence: everything that its sources say of it. */
function eventRecord(from: FileContext, event: ArchiveEvent): Node {
  const {
    [MENTIONED]: mentioned = [],
    about = [],
    ...others
  } = partsIn(event, (p, as) => role(from, p, as))
  const { subject } = from.archive
  return {
    ...record(eventFacts(from, event), event),
    'dcterms:title': event.title,
    'dcterms:date': event.date.text,
    description: ownWords(event),
    ...own({ agreement: event.agreement }),
    location: listed(
      locationsOf(event).map(({ place, note }) =>
        note
          ? { '@type': 'Role', location: entityOf(from, place), description: note }
          : entityOf(from, place),
      ),
    ),
    ...others,
    about: aboutOf(event, about, (id) => entityOf(from, id)),
    'prov:wasDerivedFrom': derivedFrom(from, [
      ...sourceIdsOf(event.evidence),
      ...event.datings.flatMap(sourcesOf),
    ]),
    'prov:qualifiedDerivation': listed(event.evidence.flatMap((e) => derivation(from, e))),
    ...own({
      mentioned: listed(
        [
          mentioned,
          event.places.filter((p) => p.as === 'mentioned').map((p) => entityOf(from, p.place)),
        ].flat(),
      ),
      dating: event.datings.map((dating) => datingClaim(from, dating)),
      quotation: listed(event.evidence.flatMap((e) => quotationsIn(from, e))),
      conflict: listed(event.conflicts.flatMap((c) => conflictingClaims(from, c))),
    }),
    'dcterms:relation': listed(
      event.related.map((r) => ({ '@id': recordUrn(subject, 'events', r.event) })),
    ),
  }
}

/** What a withdrawn event was called, and why it is none any more. */
const withdrawnRecord = (from: FileContext, event: ArchiveEvent): Node => ({
  ...record(
    {
      '@id': recordUrn(from.archive.subject, 'events', event.id),
      url: from.linkTo(addressOf('events', event.id)),
      name: event.name,
    },
    event,
  ),
  'prov:wasInvalidatedBy': event.withdrawal && {
    '@type': 'prov:Activity',
    'dcterms:date': event.withdrawal.on,
    description: event.withdrawal.why,
  },
})

/** An entity with its sources. */
const entityRecord = (from: FileContext, entity: Entity): Node => ({
  ...record(entityNode(from, entity), entity),
  description: ownWords(entity),
  'prov:wasDerivedFrom': derivedFrom(
    from,
    recordSourcesOf(entity).map(({ source }) => source),
  ),
})

/** A node as what the archive says of a thing: PROV calls that an entity, whatever the thing is. */
const record = (node: Node, { changes }: { readonly changes: readonly Change[] }): Node => ({
  ...node,
  '@type': [node['@type'], 'prov:Entity'].flat().filter((type) => type !== undefined),
  'dcterms:modified': lastChangeOf([{ changes }]),
})

/** Who took part, in which role and on which side, and what else is known of it. */
function role(from: FileContext, participation: Participation, property: string): Node {
  const id = participantOf(participation)
  return {
    '@type': 'Role',
    roleName: participation.role,
    [property]: id === undefined ? unnamedIn(participation) : entityOf(from, id),
    ...own({ side: labelOf(from.archive.subject.sides, participation.side) }),
    description: partIn({ participations: [participation] }) || undefined,
  }
}

const derivedFrom = (from: FileContext, ids: readonly string[]): Value =>
  listed([...new Set(ids)].map((id) => sourceOf(from, id)))
