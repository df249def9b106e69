import type { Day } from './date.ts'
import type { SourceRecord } from './records.ts'

/**
 * The newest day on which any source was read, which counts as today; nothing where there is no source.
 * Builds read no clock, so the same content is the same tomorrow.
 */
export const newestAccess = (sources: Iterable<Pick<SourceRecord, 'accessed'>>): Day | undefined =>
  Array.from(sources, (source) => source.accessed)
    .sort()
    .at(-1)
