/** How the sources of an event stand to each other: computed from the evidence, never typed in. */
import type { KnownSources } from './agreement.ts'
import { isRun, wordsOf } from './fingerprint.ts'
import { areIndependent } from './independence.ts'
import type { Evidence, Quotation } from './records.ts'

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
