/** When records were last changed. */
import type { Day } from './date.ts'
import type { Change } from './records.ts'

/** The day on which any of some records was last changed. */
export const lastChangeOf = (
  records: readonly { readonly changes: readonly Change[] }[],
): Day | undefined =>
  records
    .flatMap(({ changes }) => changes.map(({ on }) => on))
    .sort()
    .at(-1)
