/** An event as a news item tells of it, before it is a record. */
import type { DateReading } from '../archive/date-words/several.ts'
import type { ArchiveDate } from '../archive/date.ts'
import type { EventRecord } from '../archive/records.ts'

/** Who took part, as a record has it, with the name. */
export interface FoundPart {
  readonly kind: 'person' | 'organization'
  readonly id: string
  readonly name: string
  readonly role: string | undefined
  readonly side: string
  readonly as: EventRecord['participations'][number]['as']
  readonly note: string | undefined
  readonly isNew: boolean
}

/** When it was, as the item says or its place in a list tells. */
export interface FoundDating {
  readonly date: ArchiveDate
  readonly basis: 'stated' | 'derived' | 'inferred'
  readonly words: string | undefined
  /** All that the words can mean. */
  readonly readings: readonly DateReading[]
  readonly note: string | undefined
}

/** Words of the item. */
export interface FoundQuotation {
  readonly text: string
  readonly speaker: string
}

/** An event that an item tells of. */
export interface FoundEvent {
  readonly id: string
  readonly title: string
  readonly type: string
  readonly status: EventRecord['status']
  readonly dating: FoundDating
  readonly parts: readonly FoundPart[]
  readonly organizations: readonly string[]
  readonly places: readonly { readonly place: string; readonly as: 'location' | 'mentioned' }[]
  readonly topics: readonly string[]
  readonly quotations: readonly FoundQuotation[]
  /** The place in the item, where it is a list, and where else it stands. */
  readonly position: number | undefined
  readonly locator: string
  /** Whether the item tells of it by the way: what came before, what is to come. */
  readonly isAside: boolean
  /** The event of the same part of the item that it stands beside. */
  readonly beside: string | undefined
  /** What a person has to look at, as sentences. */
  readonly open: readonly string[]
}
