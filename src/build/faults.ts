/** A build that met faults: it ends with all of them told, as far as anybody reads. */
import { checkReading } from '../checks/check.ts'
import { currentReading } from '../records/archive.ts'
import type { Reading } from '../records/archive.ts'
import { formatProblems } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'

/** A fault that its message tells in full. */
export class BuildError extends Error {}

/** More faults than anybody reads at once: one mistake in a layout is on every page. */
const TOLD = 40

/**
 * Ends the build where there are problems.
 *
 * @param where the end of the message, `in the content`
 * @throws {BuildError} that tells them
 */
export function refuseFaults(problems: readonly Problem[], where: string): void {
  if (problems.length === 0) return
  const rest = problems.length - TOLD
  throw new BuildError(
    [
      formatProblems(problems.slice(0, TOLD)),
      ...(rest > 0 ? [`… and ${rest} more.`] : []),
      `\nNothing was built: ${problems.length} ${problems.length === 1 ? 'error' : 'errors'} ${where}.`,
    ].join('\n'),
  )
}

let checked: Reading | undefined

/**
 * Ends the build where the content has errors. A build asks before it starts Astro, so that faults of
 * records are told at once and alone, and Astro asks again, which costs nothing: `astro build` by itself
 * must refuse them, too.
 *
 * @throws {BuildError} that tells them
 */
export function refuseFaultyContent(): void {
  const reading = currentReading()
  if (reading === checked) return
  const errors = checkReading(reading).filter((p) => p.severity === 'error')
  refuseFaults(errors, 'in the content')
  checked = reading
}
