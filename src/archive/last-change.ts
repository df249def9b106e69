/** When records were last changed. */
import type { Day } from './date.ts'
import type { Change } from './records.ts'

/** The day on which any of some records was last changed. */
export function lastChangeOf(
  records: Iterable<{ readonly changes: readonly Change[] }>,
): Day | undefined {
  let last: Day | undefined
  for (const { changes } of records) {
    for (const { on } of changes) if (last === undefined || on > last) last = on
  }
  return last
}
