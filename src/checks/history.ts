/** The history of a record: it begins with its creation, runs forward in time, and ends before today. */
import type { Day } from '../archive/date.ts'
import type { Change } from '../archive/records.ts'
import { factOf, unlessSound } from '../records/facts.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { RecordFile } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import { newestAccessIn } from './named-sources.ts'

/**
 * Days after the newest access to a source that are taken for past. A record may be corrected long
 * after its archive last read a source, and builds read no clock; half a year tells a wrong year.
 */
const GRACE_DAYS = 183

/** Changes that are out of order, and what was done far beyond the day on which any source was last read. */
export function checkHistory(content: Content): Problem[] {
  const newest = newestAccessIn(content)
  const isTooLate = (on: Day) => newest !== undefined && daysBetween(newest, on) > GRACE_DAYS
  return content.files.flatMap((file) => {
    const last = factOf(file, 'last deed', () => latestOf(deedsIn(file)))
    return [
      ...unlessSound(file, 'history', () =>
        changesOf(file).flatMap((change, i, all) =>
          orderFault(file, change, { i, before: all[i - 1] }),
        ),
      ),
      ...(last === null || !isTooLate(last) ? [] : deedsIn(file))
        .filter(({ on }) => isTooLate(on))
        .map(({ path, on }) =>
          problemAt(file, path, {
            code: 'change-in-future',
            message: `${on} is more than half a year later than any source was read: the newest on ${newest}.`,
          }),
        ),
    ]
  })
}

const latestOf = (deeds: readonly { readonly on: Day }[]): Day | null =>
  deeds
    .map(({ on }) => on)
    .sort()
    .at(-1) ?? null

/** The days on which something was done to a record, or compared with its source. */
const deedsIn = (file: RecordFile): { path: PropertyKey[]; on: Day }[] => [
  ...changesOf(file).map(({ on }, i) => ({ path: ['changes', i, 'on'], on })),
  ...(file.kind === 'sources' && file.record?.compared
    ? [{ path: ['compared', 'on'], on: file.record.compared.on }]
    : []),
]

function orderFault(
  file: RecordFile,
  { on, kind }: Change,
  { i, before }: { i: number; before: Change | undefined },
): Problem[] {
  if (!before) return []
  const fault =
    on < before.on
      ? `${on} stands after ${before.on}: changes stand oldest first.`
      : kind === 'created'
        ? 'A record is created once, and this is not the first of its changes.'
        : undefined
  if (!fault) return []
  return [problemAt(file, ['changes', i], { code: 'changes-out-of-order', message: fault })]
}

const changesOf = ({ record }: RecordFile): readonly Change[] =>
  record && 'changes' in record ? record.changes : []

const daysBetween = (from: string, to: string) =>
  (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000)
