/** What `npm run links` says. */
import { count } from '../archive/text/count.ts'
import { withVisible } from '../records/characters.ts'
import { openable } from '../records/content-folder.ts'
import type { LinkOutcome } from './links.ts'
import { code, reportOf } from './report.ts'

/** The addresses that somebody should look at, for a terminal: each with its file and line. */
export const tellLinks = (outcomes: readonly LinkOutcome[]): string =>
  outcomes
    .filter(({ is }) => is !== 'alive')
    .map((outcome) => {
      const { file, line, is, address, why } = outcome
      return withVisible(
        [
          `${openable(file)}:${line}  ${is}`,
          `  ${address}`,
          `  ${why}`,
          ...nextStep(outcome, (text) => text).map((s) => `  ${s}`),
        ].join('\n'),
      )
    })
    .join('\n')

/** How many there are of each, in one line. */
export function linksSummary(outcomes: readonly LinkOutcome[]): string {
  const of = (is: LinkOutcome['is']) => outcomes.filter((outcome) => outcome.is === is).length
  return `${count(outcomes.length, 'address', 'addresses')}: ${of('alive')} alive, ${of('moved')} moved, ${of('dead')} dead, ${of('unsure')} unsure.`
}

/** What to do about an address, as far as it is known; `show` sets addresses and fields apart. */
function nextStep(
  { is, to, field, archived, proposal }: LinkOutcome,
  show: (text: string) => string,
): string[] {
  if (is === 'moved' && to !== undefined) return [`Write ${show(`${field}: ${to}`)}`]
  if (archived !== undefined) return [`Its record has a stored copy: ${show(archived)}`]
  return proposal === undefined ? [] : [`Look at it, and write ${show(`archived: ${proposal}`)}`]
}

/** The outcomes of a walk in Markdown. */
export function linksReport(outcomes: readonly LinkOutcome[]): string {
  const linesOf = (is: LinkOutcome['is']) =>
    outcomes
      .filter((outcome) => outcome.is === is)
      .map((outcome) =>
        [
          `${code(`${outcome.file}:${outcome.line}`)} ${code(outcome.address)}`,
          code(outcome.why),
          ...nextStep(outcome, code),
        ].join(' · '),
      )
  const heading = {
    title: 'Addresses of sources',
    summary: linksSummary(outcomes),
    all: 'npm run links -- --json',
  }
  return reportOf(heading, [
    {
      heading: 'Dead',
      advice:
        'The host says that it is gone, or there is no such host. Name a stored copy: `archived`.',
      lines: linesOf('dead'),
    },
    {
      heading: 'Moved for good',
      advice: 'Open the new address, and see that it is the same publication.',
      lines: linesOf('moved'),
    },
    {
      heading: 'Unsure',
      advice:
        'It refused us, or did not answer: open it in a browser. Nothing says that it is dead.',
      lines: linesOf('unsure'),
    },
  ])
}
