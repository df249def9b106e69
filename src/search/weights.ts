/**
 * How much a word counts, by the part of a document that it stands in. Pagefind gives the weight of
 * every place where a word was found, so each part has a weight of its own.
 */
export const weights = {
  title: 10,
  people: 8,
  quotation: 6,
  roles: 5.5,
  facts: 5,
  summary: 3.5,
  aliases: 3,
  named: 2.5,
  notes: 1.5,
  sources: 0.75,
} as const

export type SectionKind = keyof typeof weights

/** Whether a place is in a name of an entity's document; parts of hyphenated words count half. */
export const isInName = (weight: number): boolean =>
  [weights.title, weights.people].some((w) => weight === w || weight === w / 2)

/** Whether a place is in a role that an entity's document names. */
export const isInRole = (weight: number): boolean =>
  weight === weights.roles || weight === weights.roles / 2
