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
  summary: 4,
  aliases: 3,
  named: 2.5,
  notes: 1.5,
  sources: 0.75,
} as const

export type SectionKind = keyof typeof weights
