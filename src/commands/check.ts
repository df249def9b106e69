/**
 * `npm run check`: every problem of the content at once; exit code 1 where there is an error.
 * `-- --json` for tools; `-- --items <folder>` checks against the news items themselves, too.
 */
import { parseArgs } from 'node:util'
import { contentFolder } from '../records/content-folder.ts'
import { checkContent } from '../checks/check.ts'
import { kinds } from '../records/kinds.ts'
import { formatProblems } from '../records/problem.ts'
import { runCommand } from './run.ts'

const usage = `npm run check -- [--json] [--items <folder>]

  --json   every problem as JSON, for tools
  --items  compare quotations with the news items in a folder, too`

runCommand(usage, () => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, items: { type: 'string' } },
  })
  const { records, problems } = checkContent(contentFolder, { items: values.items })
  const errors = problems.filter((p) => p.severity === 'error')
  const counts = kinds.map((kind) => `${records[kind].length} ${kind}`)

  if (values.json) {
    console.log(JSON.stringify({ problems }, null, 1))
  } else {
    if (problems.length > 0) console.error(`${formatProblems(problems)}\n`)
    console.log(
      `${counts.join(', ')}: ${errors.length} errors, ${problems.length - errors.length} warnings.`,
    )
  }
  process.exitCode = errors.length > 0 ? 1 : 0
})
