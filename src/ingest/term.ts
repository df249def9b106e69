/** The entries of the vocabulary: how names in a list become the ids of entity records. */

/** A name of the archive: one record, whatever a list writes. */
export interface Term {
  readonly id: string
  /** The preferred name, as the record has it. */
  readonly name: string
  /** Other spellings that sources have, acronyms, names in other scripts; they go into the record. */
  readonly aliases?: readonly Alias[]
  /** How lists of events write it, where that is no alias to publish. */
  readonly spellings?: readonly string[]
}

/** A place with its general geography. */
export interface PlaceTerm extends Term {
  /** Latitude and longitude in degrees, two decimals. */
  readonly coordinates: readonly [number, number]
  readonly precision: 'building' | 'city' | 'region' | 'country'
  /** The id of the place that it lies in. */
  readonly within?: string
}

export type Alias = string | { readonly name: string; readonly lang: string }

/** A name in another language, given only where it is certain. */
export const named = (lang: string, name: string): Alias => ({ name, lang })

/** Capitals, straight or curly apostrophes and spaces do not tear a name apart. */
export const folded = (name: string): string =>
  name.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
