/** How a build ends that meets faults: with a message that lists them. */
import { checkReading } from '../checks/check.ts'
import { currentReading } from '../records/archive.ts'
import type { Reading } from '../records/archive.ts'
import { formatProblems } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'

/** The build met faults; its message is all that a person needs. */
export class BuildError extends Error {}

/** Faults listed at most: one mistake in a layout is on every page. */
const LISTED = 40

/**
 * Ends the build where there are problems.
 *
 * @param where the end of the message, `in the content`
 * @throws {BuildError} that lists them
 */
export function refuseFaults(problems: readonly Problem[], where: string): void {
  if (problems.length === 0) return
  const rest = problems.length - LISTED
  throw new BuildError(
    [
      formatProblems(problems.slice(0, LISTED)),
      ...(rest > 0 ? [`… and ${rest} more.`] : []),
      `\nNothing was built: ${problems.length} ${problems.length === 1 ? 'error' : 'errors'} ${where}.`,
    ].join('\n'),
  )
}

let checked: Reading | undefined

/**
 * Ends the build where the content has errors. `npm run build` calls it before it starts Astro, so that
 * nothing else is printed around the faults; Astro's hook calls it again, so that `astro build` alone
 * refuses them, too. A reading is checked once.
 *
 * @throws {BuildError} that lists them
 */
export function refuseFaultyContent(): void {
  const reading = currentReading()
  if (reading === checked) return
  const errors = checkReading(reading).filter((p) => p.severity === 'error')
  refuseFaults(errors, 'in the content')
  checked = reading
}
