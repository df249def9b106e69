/** The steps of a build of the archive, by the lines that it prints at the end of each. */
import type { Measured } from './measure-process.ts'

/** The CPU seconds of each step, in order, by its name. */
export function stagesOf({ lines, cpu }: Measured): Map<string, number> {
  const stages = new Map<string, number>()
  let seen = 0
  let waiting = 0
  for (const line of lines) {
    waiting += line.cpu
    const name = nameOf(line.text)
    if (!name) continue
    stages.set(name, (stages.get(name) ?? 0) + waiting)
    seen += waiting
    waiting = 0
  }
  return stages.set('end', cpu - seen)
}

/** The step that a line ends; those that tell of progress end none. */
function nameOf(line: string): string | undefined {
  if (line.startsWith('Astro writes')) return 'content'
  return /^([a-z][a-z ]*): /.exec(line)?.[1]
}
