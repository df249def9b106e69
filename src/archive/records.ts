/** The records as the archive takes them: what their front matter holds, with their id and their body. */
import type { z } from 'zod'
import type * as schema from './schema.ts'
import type { Fingerprint } from './fingerprint.ts'

/** What front matter holds, by the kind of record: the schemas' output. */
export interface Fields {
  readonly events: z.output<typeof schema.eventSchema>
  readonly sources: z.output<typeof schema.sourceSchema> & {
    /** Of a held source; from the file beside its record. */
    readonly fingerprint?: Fingerprint | undefined
  }
  readonly people: z.output<typeof schema.personSchema>
  readonly organizations: z.output<typeof schema.organizationSchema>
  readonly places: z.output<typeof schema.placeSchema>
  readonly topics: z.output<typeof schema.topicSchema>
}

/** A kind of record, as its folder in `content/` is called. */
export type Kind = keyof Fields

/** A record of a kind. */
export type RecordOf<K extends Kind> = Fields[K] & {
  /** The file's name without `.md`; permanent. */
  readonly id: string
  /** Markdown, the archive's own words. */
  readonly body: string
  /** The body without Markdown's marks, a blank line between its paragraphs. */
  readonly plain: string
}

export type EventRecord = RecordOf<'events'>
export type SourceRecord = RecordOf<'sources'>

export type Dating = z.output<typeof schema.datingSchema>
export type Evidence = z.output<typeof schema.evidenceSchema>
export type Quotation = z.output<typeof schema.quotationSchema>
export type Participation = z.output<typeof schema.participationSchema>
export type Conflict = z.output<typeof schema.conflictSchema>
export type Change = z.output<typeof schema.changeSchema>

/** Every record of the archive, by kind. */
export type Records = { readonly [K in Kind]: readonly RecordOf<K>[] }

export const entityKinds = ['people', 'organizations', 'places', 'topics'] as const
export type EntityKind = (typeof entityKinds)[number]

/** An authority record that events point to; its kind tells which fields it has. */
export type Entity = { [K in EntityKind]: RecordOf<K> & { readonly kind: K } }[EntityKind]
