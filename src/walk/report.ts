/** Reports of a walk as Markdown, for an issue: what comes from the web stands in them as code, and does nothing. */

/** A part of a report: things of one kind. */
export interface ReportPart {
  /** As in `Dead`. */
  readonly heading: string
  /** What it means, or what to do, in a sentence. */
  readonly advice: string
  /** In Markdown, one line each. */
  readonly lines: readonly string[]
}

/** So much is told of each kind: an issue takes 65,536 characters, and has the reports of both walks. */
const MOST_CHARACTERS = 8000

/**
 * A report in Markdown. Parts without lines are left out.
 *
 * @param heading.all the command that tells everything, where the report does not
 */
export function reportOf(
  heading: { readonly title: string; readonly summary: string; readonly all: string },
  parts: readonly ReportPart[],
): string {
  const { title, summary, all } = heading
  const told = parts.filter(({ lines }) => lines.length > 0)
  return [
    `## ${title}`,
    summary,
    ...told.flatMap((part) => [
      `### ${part.heading}: ${part.lines.length}`,
      part.advice,
      listed(part.lines, all),
    ]),
  ].join('\n\n')
}

function listed(lines: readonly string[], all: string): string {
  const items = lines.map((line) => `- ${line}`)
  let size = 0
  const long = items.findIndex((item) => (size += item.length) > MOST_CHARACTERS)
  if (long < 0) return items.join('\n')
  return [
    ...items.slice(0, long),
    `- and ${lines.length - long} more, which \`${all}\` tells`,
  ].join('\n')
}

/** The longest text that a line of a report shows. */
const LONGEST = 200

/** A text as code in Markdown: in one line, not too long, and without an end that comes too soon. */
export const code = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'")
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}\``
}
