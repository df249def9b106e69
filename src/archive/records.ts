/**
 * The records as the archive takes them: the schemas' output, with the id (the file's name) and the
 * body (Markdown in the archive's own words).
 */
import type { z } from 'zod'
import type * as schema from './schema.ts'
import type { Fingerprint } from './fingerprint.ts'

interface Identified {
  /** The file's name without `.md`; permanent. */
  readonly id: string
  /** Markdown, the archive's own words. */
  readonly body: string
}

export type EventRecord = z.output<typeof schema.eventSchema> & Identified
export type SourceRecord = z.output<typeof schema.sourceSchema> &
  Identified & {
    /** Of a held source; from the file beside its record. */
    readonly fingerprint?: Fingerprint | undefined
  }
export type PersonRecord = z.output<typeof schema.personSchema> & Identified
export type OrganizationRecord = z.output<typeof schema.organizationSchema> & Identified
export type PlaceRecord = z.output<typeof schema.placeSchema> & Identified
export type TopicRecord = z.output<typeof schema.topicSchema> & Identified

export type Dating = z.output<typeof schema.datingSchema>
export type Evidence = z.output<typeof schema.evidenceSchema>
export type Quotation = z.output<typeof schema.quotationSchema>
export type Participation = z.output<typeof schema.participationSchema>
export type Conflict = z.output<typeof schema.conflictSchema>
export type Change = z.output<typeof schema.changeSchema>

/** Every record of the archive, by kind. */
export interface Records {
  readonly events: readonly EventRecord[]
  readonly sources: readonly SourceRecord[]
  readonly people: readonly PersonRecord[]
  readonly organizations: readonly OrganizationRecord[]
  readonly places: readonly PlaceRecord[]
  readonly topics: readonly TopicRecord[]
}

export type Kind = keyof Records
export const entityKinds = ['people', 'organizations', 'places', 'topics'] as const
export type EntityKind = (typeof entityKinds)[number]
