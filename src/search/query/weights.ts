/**
 * How much a word counts by the section of a document that it stands in, tuned on the judged queries
 * (`npm run bench:search`). No two are the same, so a weight also tells the section.
 */
export const weights = {
  title: 3,
  /** What people call an event beside its title. */
  otherNames: 2.5,
  people: 2.25,
  quotation: 1.75,
  roles: 1.5,
  facts: 1.25,
  summary: 1,
  notes: 0.5,
  /** Dates in words, and places that are only mentioned: found, but not shown. */
  context: 0.375,
  publishers: 0.25,
} as const

/** The kinds of section that a document has. */
export type SectionKind = keyof typeof weights

/** Whether a weight is that of an entity's name (weighted as a title) or alias (as people). */
export const isNameWeight = (weight: number): boolean =>
  weight === weights.title || weight === weights.people
