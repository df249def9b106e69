/**
 * How much a word counts, by the part of a document that it stands in. Pagefind tells the weight of
 * every place where it found a word, and so the part.
 */
export const weights = {
  title: 10,
  people: 8,
  quotation: 6,
  roles: 5.5,
  facts: 5,
  summary: 3.5,
  notes: 1.5,
  publishers: 0.75,
} as const

export type SectionKind = keyof typeof weights

/** Whether a place is in a name of an entity's document. */
export const isInName = (weight: number): boolean =>
  weight === weights.title || weight === weights.people
