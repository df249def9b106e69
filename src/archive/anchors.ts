/** Where on the page of a record its evidence stands: anchors made of the ids of sources, so that they last. */
import type { Evidence, Quotation } from './records.ts'

/** The anchor of what a record takes from a source. */
export const evidenceAnchor = (source: string): string => `source-${source}`

/** A quotation with the evidence that it belongs to, and its anchor. */
export interface AnchoredQuotation {
  readonly evidence: Evidence
  readonly quotation: Quotation
  readonly anchor: string
}

/** The quotations of a record in their order; after the first of a source its number in that source follows. */
export function anchoredQuotations(evidence: readonly Evidence[]): AnchoredQuotation[] {
  const counts = new Map<string, number>()
  return evidence.flatMap((own) =>
    own.quotations.map((quotation) => {
      const n = (counts.get(own.source) ?? 0) + 1
      counts.set(own.source, n)
      // No id has a low line.
      return {
        evidence: own,
        quotation,
        anchor: `quotation-${own.source}${n > 1 ? `_${n}` : ''}`,
      }
    }),
  )
}
