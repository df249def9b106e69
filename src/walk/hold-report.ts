/** What `npm run hold` says. */
import { count } from '../archive/text/count.ts'
import { withVisible } from '../records/characters.ts'
import { formatProblems } from '../records/problem.ts'
import type { HoldOutcome } from './hold.ts'
import { code, reportOf } from './report.ts'

/** What came of a source, for a terminal. */
export function tellHolding(outcome: HoldOutcome): string {
  const { source, is } = outcome
  switch (is) {
    case 'held':
      return withVisible(`${source}  held\n  ${standing(outcome.compared)} at ${outcome.address}`)
    case 'differs':
      return `${source}  differs\n${formatProblems(outcome.problems).replace(/^/gm, '  ')}`
    case 'left':
    case 'not reached':
      return withVisible(`${source}  ${is}\n${outcome.why.replace(/^/gm, '  ')}`)
  }
}

const standing = (compared: number) =>
  compared === 0
    ? 'Its title stands, and no record has words from it,'
    : `${count(compared, 'passage')} ${compared === 1 ? 'stands' : 'stand'}`

/** How many there are of each, in one line. */
export function holdSummary(outcomes: readonly HoldOutcome[]): string {
  const of = (is: HoldOutcome['is']) => outcomes.filter((outcome) => outcome.is === is).length
  return `${count(outcomes.length, 'source')}: ${of('held')} held, ${of('differs')} differ, ${of('not reached')} not reached, ${of('left')} left.`
}

/** So many problems of a source are told in a report. */
const MOST_PROBLEMS = 3

/** The outcomes of a walk that wrote nothing, in Markdown. */
export function holdReport(outcomes: readonly HoldOutcome[]): string {
  const linesOf = <Is extends HoldOutcome['is']>(
    is: Is,
    tell: (outcome: Extract<HoldOutcome, { is: Is }>) => string,
  ) =>
    outcomes
      .filter((outcome): outcome is Extract<HoldOutcome, { is: Is }> => outcome.is === is)
      .map((outcome) => `${code(outcome.source)}: ${tell(outcome)}`)
  const heading = {
    title: 'Sources that are not held',
    summary: holdSummary(outcomes).replace(/(?<=: \d+) held/, ' can be held'),
    all: 'npm run hold -- --report --json',
  }
  return reportOf(heading, [
    {
      heading: 'Can be held',
      advice:
        'All words stand. Run `npm run hold` on a machine of your own, and commit what it writes.',
      lines: linesOf('held', ({ address }) => code(address)),
    },
    {
      heading: 'Differ',
      advice: 'Correct the record, or find the text as it was when it was read.',
      lines: linesOf('differs', ({ problems }) => {
        const told = problems.slice(0, MOST_PROBLEMS)
        const rest = problems.length - told.length
        return [
          ...told.map((p) => `${code(`${p.file}:${p.line}`)} ${code(p.message)}`),
          ...(rest > 0 ? [`and ${rest} more`] : []),
        ].join(' · ')
      }),
    },
    {
      heading: 'Not reached',
      advice: 'Try again, or add the address of a stored copy: `archived`.',
      lines: linesOf('not reached', ({ why }) => code(why)),
    },
    {
      heading: 'Left',
      advice: 'Nothing tells whether the page is the right one.',
      lines: linesOf('left', ({ why }) => code(why)),
    },
  ])
}
