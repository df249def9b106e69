/** How a build ends that meets faults: with a message that lists them. */
import { errorsOf } from '../checks/check.ts'
import { currentSnapshot } from '../records/archive.ts'
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

/**
 * Ends the build where the content has errors. `npm run build` calls it before it starts Astro, so that
 * nothing else is printed around the faults; Astro's hook calls it again, so that `astro build` alone
 * refuses them, too.
 *
 * @throws {BuildError} that lists them
 */
export function refuseFaultyContent(): void {
  refuseFaults(errorsOf(currentSnapshot()), 'in the content')
}
