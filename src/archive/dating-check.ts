/** How far a dating was worked out again by machine, and the words for it. */
import { datingEvidence } from './dating-evidence.ts'
import type { Dating, SourceRecord } from './records.ts'

/** What the build did with a dating, in words. */
export const datingChecks = {
  read: 'Checked: the words stand in the source, and read again they give this date.',
  'words-read':
    'The words, read again, give this date. That they stand in the source was not checked: the archive did not hold it.',
  'words-compared':
    'The words, read again, give this date. They were compared by hand with a stored copy of the source.',
  'by-hand': 'Worked out by hand: no rule of the archive reads these words.',
  ordered: 'Checked: worked out again from the dated entries of the same list.',
  undated: 'Checked: the source was there by that day.',
  compiled: 'Compiled from these publications, not checked one by one.',
} as const

/** One of them. */
export type DatingCheck = keyof typeof datingChecks

/** The same, as a label in a table. */
export const datingCheckLabels: Record<DatingCheck, string> = {
  read: 'Checked by machine: the words stand in the source and give the date',
  'words-compared': 'The words give the date; compared by hand with a stored copy',
  'words-read': 'The words give the date; that the source has them was not checked',
  'by-hand': 'Worked out by hand',
  ordered: 'Checked by machine: from the order of a list',
  undated: 'Checked by machine: the source was there by that day',
  compiled: 'Compiled, not checked one by one',
}

/** What the build did with a dating. That it passed is a condition of the build. */
export function datingCheckOf(dating: Dating, source: SourceRecord | undefined): DatingCheck {
  if (dating.basis === 'compiled') return 'compiled'
  if (!source) return 'by-hand'
  if (dating.basis === 'inferred') {
    return dating.date.text === undatedIn(source) ? 'undated' : 'ordered'
  }
  if (datingEvidence(dating, source).is === 'worked out by hand') return 'by-hand'
  if (source.held) return 'read'
  return source.compared?.what.includes('datings') ? 'words-compared' : 'words-read'
}

/**
 * The EDTF date of what an undated notice tells: by the day its source was published, or was read where
 * that is not known.
 */
export const undatedIn = ({ published, accessed }: SourceRecord): string =>
  `[..${published?.latest ?? accessed}]`
