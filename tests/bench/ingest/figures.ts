/** The figures of `npm run bench:ingest`, beside what they should be. */
import { aligned } from '../report.ts'
import { measures, sumOf } from './score.ts'
import type { Measure, Score } from './score.ts'

/** What taking a text in gave. */
export interface Taken {
  readonly name: string
  /** CPU seconds; none where the command failed. */
  readonly cpu: number
  readonly score: Score
  /** Why the command failed, where it did. */
  readonly failure?: string
}

type Targets = Readonly<Partial<Record<Measure, number>>>

/** What texts should reach; of the measures without one the figure alone is of interest. */
const targets: Targets = {
  'events recall': 0.9,
  'events precision': 0.85,
  dates: 0.9,
  'people recall': 0.85,
  'people precision': 0.9,
  roles: 0.8,
  sides: 0.8,
}
/** What the items should reach that the archive was built from. */
const targetsOfItems: Targets = {
  'events recall': 1,
  dates: 1,
  'people recall': 0.95,
  'people precision': 0.95,
  'quotations recall': 1,
  speakers: 0.9,
}
const MOST_CPU_SECONDS = 3
const MOST_LINES = 12

/** A table: each measure with its targets, and the figure of each set of texts. */
export function figures(sets: Readonly<Record<string, readonly Taken[]>>): string {
  const names = Object.keys(sets).filter((set) => sets[set]!.length > 0)
  const sums = names.map((set) => sumOf(sets[set]!.map(({ score }) => score)))
  const rows = measures.map((measure) => [
    measure,
    targetOf(targets[measure]),
    targetOf(targetsOfItems[measure]),
    ...sums.map(({ tallies }) => shareOf(tallies[measure])),
  ])
  const most = (set: string) => Math.max(...sets[set]!.map(({ cpu }) => cpu))
  return aligned([
    ['', 'texts', 'items', ...names],
    ['texts taken', '', '', ...names.map((set) => takenOf(sets[set]!))],
    ...rows,
    ['lines by hand', ...Array<string>(2).fill(`≤ ${MOST_LINES}`), ...sums.map(linesOf)],
    [
      'most CPU s',
      ...Array<string>(2).fill(`< ${MOST_CPU_SECONDS}`),
      ...names.map((set) => most(set).toFixed(1)),
    ],
  ])
}

const targetOf = (target?: number) => (target === undefined ? '' : `≥ ${target.toFixed(2)}`)

const shareOf = ({ right, of }: { right: number; of: number }) =>
  of === 0 ? '–' : `${(right / of).toFixed(2)} (${right}/${of})`

const linesOf = ({ lines, events }: Score) => (lines / events).toFixed(1)

const takenOf = (all: readonly Taken[]) =>
  `${all.filter(({ failure }) => failure === undefined).length} of ${all.length}`
