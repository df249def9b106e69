import type { Query } from './query.ts'

/**
 * What remains of a query without some of its words: the others, as typed, and its date. Empty where
 * nothing remains.
 *
 * @param unknown words as typed
 */
export function knownPart({ terms, date }: Query, unknown: ReadonlySet<string>): string {
  const words = terms
    .flatMap((term) => (unknown.has(term.typed) ? [] : (term.parts ?? term)))
    .map(({ typed }) => typed)
    .filter((typed) => !unknown.has(typed))
  return [...words, ...(date ? [date.text] : [])].join(' ')
}
