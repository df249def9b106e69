/**
 * How much a word counts, by the part of a document that it stands in. Pagefind tells the weight of
 * every place where it found a word, and so the part. It counts in 24ths.
 */
export const weights = {
  title: 3,
  people: 2.25,
  quotation: 1.75,
  roles: 1.5,
  facts: 1.25,
  /** Pagefind's own weight, which it need not write down. */
  summary: 1,
  notes: 0.5,
  /** Dates in words and places that are only named: found, not shown. */
  context: 0.375,
  publishers: 0.25,
} as const

export type SectionKind = keyof typeof weights

/** Whether a place is in a name of an entity's document. */
export const isInName = (weight: number): boolean =>
  weight === weights.title || weight === weights.people
