/** What a search works with and what it gives. */
import type { Catalogue, CatalogueEntity, CatalogueEvent, Names } from './catalogue.ts'
import type { DateQuery } from './date-query.ts'
import type { Pieces } from './event-pieces.ts'
import type { StemSet } from './stem-set.ts'
import type { Synonyms } from './synonyms.ts'
import type { KnownWord } from './vocabulary.ts'
import type { WordIndex } from './word-index.ts'

/** What a search looks into. */
export interface SearchContext {
  /** The index of documents and names. */
  readonly index: WordIndex
  readonly catalogue: Catalogue
  readonly names: Names
  /** What may be found in place of a word. */
  readonly synonyms: Synonyms
  /** Loads fields of all events, where the catalogue does not have them yet. */
  readonly need: (piece: keyof Pieces) => Promise<void>
  /**
   * The events that have each two words of a phrase side by side, and perhaps some others; nothing where
   * the archive is so small that their texts can be opened.
   */
  readonly eventsWithPairs: (phrase: readonly string[]) => Promise<ReadonlySet<number> | undefined>
  /** Loads the words of the archive; called only when a word is not found. */
  readonly vocabulary: () => Promise<readonly KnownWord[]>
}

/** An event or entity that a search found. */
export interface Hit<T> {
  readonly item: T
  /** The number of its document in the index. */
  readonly document: number
  /** How well it answers the query; only the order has a meaning. */
  readonly score: number
}

/** An event that has most of what was asked for, and what it lacks of it, as typed. */
export interface PartialHit extends Hit<CatalogueEvent> {
  readonly lacks: readonly string[]
}

/** A word of the query that the archive does not have. */
export interface UnknownWord {
  readonly typed: string
  /** The word that was searched in its place, as the archive writes it. */
  readonly instead?: string
}

/** The answer to a query: what was found, best first, and what the reader must be told about it. */
export interface Outcome {
  /** The events that have all that was asked for. */
  readonly events: readonly Hit<CatalogueEvent>[]
  /** Where they are few: those that have most of it. */
  readonly partial: readonly PartialHit[]
  readonly entities: readonly Hit<CatalogueEntity>[]
  readonly unknown: readonly UnknownWord[]
  /** The month or year that was searched in place of a date that no event fits. */
  readonly widened?: DateQuery
  /** The first and last year of the archive, where the query asks only for times before or after. */
  readonly covered?: readonly [first: number, last: number]
  /** The words that were found, to be highlighted in texts. */
  readonly foundWords: StemSet
}
