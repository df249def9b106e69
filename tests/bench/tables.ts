/** The figures of a bench as tables. */
import type { Run } from './cold.ts'
import type { Taken } from './editing.ts'
import { isMeasurable } from './process-tree.ts'
import type { Weight } from './readers.ts'
import type { Rebuild } from './rebuild.ts'
import type { Report } from './report.ts'
import { stagesOf } from './stages.ts'

/** Every build of a size. */
export function tellBuilds(report: Report, runs: readonly Run[]): void {
  report.table(
    `${runs[0]!.events} events`,
    ['build', 'round', 'CPU s', 'wall s', 'memory MB', 'pages', 'files', 'MB'],
    runs.map(({ name, round, cpu, wall, memory, output }) => [
      name,
      String(round),
      secondsOf(cpu),
      wall.toFixed(1),
      isMeasurable ? megabytes(memory) : UNKNOWN,
      String(output.pages),
      String(output.files),
      megabytes(output.bytes),
    ]),
  )
}

/** The steps of the archive's build in the round that took least. */
export function tellStages(report: Report, runs: readonly Run[]): void {
  const [least] = ofName(runs, 'archive').toSorted((a, b) => a.cpu - b.cpu)
  if (!isMeasurable || !least) return
  report.table(
    `Steps at ${least.events} events`,
    ['step', 'CPU s', 'share'],
    [...stagesOf(least)].map(([name, cpu]) => [
      name,
      cpu.toFixed(2),
      `${Math.round((100 * cpu) / least.cpu)} %`,
    ]),
  )
}

/** What commands of editors took. */
export function tellEditing(report: Report, events: number, taken: readonly Taken[]): void {
  report.table(
    `Editing at ${events} events`,
    ['what', 'CPU s', 'wall s'],
    taken.map(({ what, cpu, wall }) => [what, secondsOf(cpu, 2), wall.toFixed(2)]),
  )
}

/** A build after a change, beside cold ones of the archive and of others. */
export function tellRebuild(
  report: Report,
  runs: readonly Run[],
  { warm, cold, differences }: Rebuild,
): void {
  const { events } = runs[0]!
  report.table(
    `After one changed event, at ${events} events`,
    ['build', 'CPU s', 'wall s', 'memory MB', 'files that differ'],
    [
      { ...warm, name: 'after the change', files: String(differences.length) },
      { ...cold, name: 'from nothing', files: '' },
    ].map(({ name, cpu, wall, memory, files }) => [
      name,
      secondsOf(cpu),
      wall.toFixed(1),
      isMeasurable ? megabytes(memory) : UNKNOWN,
      files,
    ]),
  )
  for (const file of differences.slice(0, 5)) console.log(`  differs: ${file}`)
  if (!isMeasurable) return
  report.ratio(`ratio cpu archive-warm/archive ${events}: ${(warm.cpu / cold.cpu).toFixed(2)}`)
  for (const name of peersOf(runs)) {
    const others = ofName(runs, name).map(({ cpu }) => warm.cpu / cpu)
    report.ratio(`ratio cpu archive-warm/${name} ${events}: ${median(others).toFixed(2)}`)
  }
}

/** What readers load. */
export function tellWeights(report: Report, site: string, weights: readonly Weight[]): void {
  report.table(
    `Readers of ${site}`,
    ['what', 'KB', 'requests', 'HTML KB', 'nodes'],
    weights.map(({ what, bytes, requests, html, nodes }) => [
      what,
      (bytes / 1000).toFixed(1),
      String(requests),
      html === undefined ? '' : (html / 1000).toFixed(1),
      String(nodes ?? ''),
    ]),
  )
}

/** How CPU, memory and output grow from each size to the next: 1 is in proportion. */
export function tellGrowth(report: Report, runs: readonly Run[]): void {
  const sizes = [...new Set(runs.map(({ events }) => events))]
  const names = [...new Set(runs.map(({ name }) => name))]
  const rows = names.flatMap((name) =>
    sizes.slice(1).map((to, i) => {
      const [before, after] = [sizes[i]!, to].map((size) =>
        ofName(runs, name).filter(({ events }) => events === size),
      )
      const exponent = (figure: (run: Run) => number) =>
        (
          Math.log(median(after!.map(figure)) / median(before!.map(figure))) /
          Math.log(to / sizes[i]!)
        ).toFixed(2)
      return [
        name,
        `${sizes[i]!} to ${to}`,
        isMeasurable ? exponent((run) => run.cpu) : UNKNOWN,
        isMeasurable ? exponent((run) => run.memory) : UNKNOWN,
        exponent((run) => run.output.bytes),
      ]
    }),
  )
  if (rows.length === 0) return
  report.table('Growth, as an exponent', ['build', 'events', 'CPU', 'memory', 'bytes'], rows)
}

/** The archive beside each peer, the middle of the rounds. */
export function tellRatios(report: Report, runs: readonly Run[]): void {
  if (!isMeasurable) return
  for (const [events, ofSize] of Map.groupBy(runs, (run) => run.events)) {
    for (const name of peersOf(ofSize)) {
      for (const figure of ['cpu', 'memory'] as const) {
        const ratios = ofName(ofSize, 'archive').map(
          (run) => run[figure] / ofName(ofSize, name).find((r) => r.round === run.round)![figure],
        )
        if (ratios.length === 0) continue
        report.ratio(`ratio ${figure} archive/${name} ${events}: ${median(ratios).toFixed(2)}`)
      }
    }
  }
}

const UNKNOWN = 'not known'

const ofName = (runs: readonly Run[], name: string) => runs.filter((run) => run.name === name)

const peersOf = (runs: readonly Run[]) => [
  ...new Set(runs.map(({ name }) => name).filter((name) => name !== 'archive')),
]

const secondsOf = (cpu: number, digits = 1) => (isMeasurable ? cpu.toFixed(digits) : UNKNOWN)

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}
