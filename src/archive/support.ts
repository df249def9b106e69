/** How the sources of an event stand to each other: computed from the evidence, never typed in. */
import type { KnownSources } from './agreement.ts'
import type { Archive } from './archive.ts'
import type { ArchiveEvent } from './event.ts'
import { isRun, wordsOf } from './fingerprint.ts'
import { areIndependent } from './independence.ts'
import type { Evidence, Quotation } from './records.ts'
import { count } from './text/count.ts'

/** Whether an event has one source, several that depend on each other, or two that do not. */
export type Support = 'single' | 'dependent' | 'independent'

/** The same, as a label in a table. */
export const supportLabels: Record<Support, string> = {
  single: 'One source',
  dependent: 'Several, none known to be independent of another',
  independent: 'Several, at least two independent of each other',
}

/** The sources behind some evidence, each once. */
export const sourceIdsOf = (evidence: readonly Pick<Evidence, 'source'>[]): string[] => [
  ...new Set(evidence.map((e) => e.source)),
]

/** How the sources behind some evidence stand to each other. */
export function supportOf(
  evidence: readonly Pick<Evidence, 'source'>[],
  { sources, bodyOf }: KnownSources,
): Support {
  const ids = sourceIdsOf(evidence)
  if (ids.length < 2) return 'single'
  const behind = ids.flatMap((id) => sources.get(id) ?? [])
  const isIndependent = behind.some((a) => behind.some((b) => areIndependent(a, b, bodyOf)))
  return isIndependent ? 'independent' : 'dependent'
}

/** What holds for all sources of an event, in sentences below them; so much is not said of each. */
export function sourcesNote(archive: Archive, event: ArchiveEvent): string {
  const ids = sourceIdsOf(event.evidence)
  const unchecked = ids.filter((id) => !archive.source(id).held)
  return [
    event.dateConflicts.length > 0 &&
      'We show each date with its sources and do not choose between them.',
    supportSentence(event.support, ids.length),
    uncheckedSentence(unchecked.length, ids.length),
  ]
    .filter(Boolean)
    .join(' ')
}

function supportSentence(support: Support, n: number): string {
  if (support === 'single') return 'One source for the whole event.'
  return support === 'independent'
    ? `${count(n, 'source')}, at least two of them independent of each other.`
    : `${count(n, 'source')}, none known to be independent of another: they share a publisher, an agency or a text, or it is not known whose text they carry.`
}

function uncheckedSentence(unchecked: number, all: number): string {
  if (unchecked === 0) return ''
  if (unchecked < all) return 'What is not marked as checked or compared was read in excerpts.'
  return all === 1
    ? 'Where nothing is marked as checked or compared, it was read in excerpts alone.'
    : 'All were read in excerpts; what is not marked as compared was not checked.'
}

/** The other sources from which the record quotes the same words, or more. */
export function sourcesWithSameWords(
  { text }: Pick<Quotation, 'text'>,
  source: string,
  evidence: readonly Evidence[],
): string[] {
  const words = wordsOf(text)
  const same = evidence.filter(
    (e) => e.source !== source && e.quotations.some((q) => isRun(words, wordsOf(q.text))),
  )
  return sourceIdsOf(same)
}
