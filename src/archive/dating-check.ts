/** How far a dating was worked out again by machine, and the words for it. */
import type { Dating, SourceRecord } from './records.ts'

/** What the build did with a dating, in words. */
export const datingChecks = {
  read: 'Checked: the words stand in the source, and read again they give this date.',
  ordered: 'Checked: worked out again from the dated entries of the same list.',
  'not-held': 'Not worked out again: the archive did not hold the source.',
  compiled: 'Compiled from these publications, not checked one by one.',
} as const

/** One of them. */
export type DatingCheck = keyof typeof datingChecks

/** What the build did with a dating. That it passed is a condition of the build. */
export function datingCheckOf(dating: Dating, source: SourceRecord | undefined): DatingCheck {
  if (dating.basis === 'compiled') return 'compiled'
  if (!source?.held) return 'not-held'
  return dating.basis === 'inferred' ? 'ordered' : 'read'
}
