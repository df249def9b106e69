/** Questions that every kind of dating answers. */
import type { Dating } from './records.ts'

/** A dating whose date the words of one source give. */
export type ReadDating = Extract<Dating, { basis: 'stated' | 'derived' }>

/** Whether the words of a source give the date: only such datings corroborate one another. */
export const isRead = (dating: Dating): dating is ReadDating =>
  dating.basis === 'stated' || dating.basis === 'derived'

/** The sources that make the claim: several for a compiled dating, else one. */
export const sourcesOf = (dating: Dating): readonly string[] =>
  dating.basis === 'compiled' ? dating.sources : [dating.source]

/** The words that a dating rests on, where it keeps any. */
export const wordsOf = (dating: Dating): string | undefined =>
  dating.basis === 'inferred' ? undefined : dating.words
