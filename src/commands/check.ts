/** `npm run check`: every problem of the content at once; exit code 1 where there is an error. */
import { checkContent } from '../records/check.ts'
import { formatProblems } from '../records/problem.ts'

const { records, problems } = checkContent('content')
const errors = problems.filter((p) => p.severity === 'error')

if (problems.length > 0) console.error(`${formatProblems(problems)}\n`)
const counts = Object.entries(records).map(([kind, list]) => `${list.length} ${kind}`)
console.log(
  `${counts.join(', ')}: ${errors.length} errors, ${problems.length - errors.length} warnings.`,
)
process.exitCode = errors.length > 0 ? 1 : 0
