/** Problems as GitHub shows them beside the lines of a pull request. */
import type { Problem } from '../records/problem.ts'

/**
 * A problem as a workflow command, one line whatever its message holds:
 * `::error file=content/events/x.md,line=3,title=wrong-value::The message.`
 */
export function annotationOf({ severity, file, line, code, message }: Problem): string {
  const properties = Object.entries({ file, line, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${severity} ${properties}::${escapeData(message)}`
}

// As the runner reads them back: a line that content begins with `::` would be a command of its own.
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
