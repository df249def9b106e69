/** How far a dating was worked out again by machine, and the words for it. */
import { datingEvidence } from './dating-evidence.ts'
import type { Dating, SourceRecord } from './records.ts'

/** What was checked of a dating, beside it; nothing where nothing was, which is said once below the list. */
export const datingChecks = {
  read: 'Checked against the full text.',
  'words-compared': 'Compared by hand with a stored copy.',
  'words-read': '',
  'by-hand': 'Calculated by hand.',
  ordered: 'Checked against the order of the list.',
  undated: 'Checked: the source existed by that day.',
  compiled: '',
} as const

/** One of them. */
export type DatingCheck = keyof typeof datingChecks

/** The same, as a label in a table. */
export const datingCheckLabels: Record<DatingCheck, string> = {
  read: 'Checked by machine: the words stand in the source and give the date',
  'words-compared': 'The words give the date; compared by hand with a stored copy',
  'words-read': 'The words give the date; that the source has them was not checked',
  'by-hand': 'Calculated by hand',
  ordered: 'Checked by machine: from the order of a list',
  undated: 'Checked by machine: the source existed by that day',
  compiled: 'Put together, not checked one by one',
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
