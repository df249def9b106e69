/** A build that met faults: it ends with all of them told, as far as anybody reads. */
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
