/** The records as the archive takes them: what their front matter holds, with their id and their body. */
import type { z } from 'zod'
import type { changeSchema } from './model/change.ts'
import type { datingSchema } from './model/dating.ts'
import type { conflictSchema } from './model/event.ts'
import type { evidenceSchema, quotationSchema } from './model/evidence.ts'
import type { participationSchema } from './model/participation.ts'
import type { schemas } from './model/schemas.ts'
import type { Fingerprint } from './fingerprint.ts'

/** What front matter holds, by the kind of record: the schemas' output. */
export interface Fields {
  readonly events: z.output<(typeof schemas)['events']>
  readonly sources: z.output<(typeof schemas)['sources']> & {
    /** Of a held source; from the file beside its record. */
    readonly fingerprint?: Fingerprint | undefined
  }
  readonly people: z.output<(typeof schemas)['people']>
  readonly organizations: z.output<(typeof schemas)['organizations']>
  readonly places: z.output<(typeof schemas)['places']>
  readonly topics: z.output<(typeof schemas)['topics']>
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

/** An event as its file has it. */
export type EventRecord = RecordOf<'events'>
/** A source as its file has it. */
export type SourceRecord = RecordOf<'sources'>

/** One claim of when. */
export type Dating = z.output<typeof datingSchema>
/** The link from a record to a source. */
export type Evidence = z.output<typeof evidenceSchema>
/** Words as a source has them. */
export type Quotation = z.output<typeof quotationSchema>
/** Who took part, in which role, on which side. */
export type Participation = z.output<typeof participationSchema>
/** Claims about a fact that cannot all be true. */
export type Conflict = z.output<typeof conflictSchema>
/** What was changed in a record, and why. */
export type Change = z.output<typeof changeSchema>

/** Every record of the archive, by kind. */
export type Records = { readonly [K in Kind]: readonly RecordOf<K>[] }

/** The kinds of record that events point to. */
export const entityKinds = ['people', 'organizations', 'places', 'topics'] as const
/** One of them. */
export type EntityKind = (typeof entityKinds)[number]

/** An authority record that events point to; its kind tells which fields it has. */
export type Entity = { [K in EntityKind]: RecordOf<K> & { readonly kind: K } }[EntityKind]
