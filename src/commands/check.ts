/**
 * `npm run check`: every problem of the content at once, or those of some files, checked against all
 * others; exit code 1 where there is an error among them. `-- --json` for tools, `-- --github` for
 * annotations; `-- --items <folder>` checks against the news items themselves, too.
 */
import { parseArgs } from 'node:util'
import type { Kind } from '../archive/records.ts'
import { count } from '../archive/text/count.ts'
import { checkContent } from '../checks/check.ts'
import { chosenFiles } from '../checks/chosen-files.ts'
import { annotationOf } from '../checks/github.ts'
import { readItems } from '../items/read-items.ts'
import { openCache } from '../records/cache.ts'
import { contentFolder, openable } from '../records/content-folder.ts'
import { kinds } from '../records/kinds.ts'
import { formatProblems } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { UsageError, runCommand } from './run.ts'

const usage = `npm run check -- [<file>…] [--json | --github] [--items <folder>]

  <file>    tell the problems of these files or folders alone; all are read
  --json    every problem as JSON, for tools
  --github  every problem as an annotation, for GitHub's workflows
  --items   compare quotations with the news items in a folder, too`

runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
      items: { type: 'string' },
    },
  })
  if (values.json && values.github) throw new UsageError('Give --json or --github, not both.')
  const { content, files, problems } = checkContent(contentFolder, {
    items: values.items === undefined ? undefined : await readItems(values.items),
    cache: openCache(),
  })
  const chosen = chosenFiles(positionals, contentFolder, files)
  const isAll = positionals.length === 0
  const told = isAll ? problems : problems.filter((p) => chosen.has(p.file))
  const placed = told.map((p) => ({ ...p, file: openable(p.file) }))
  const errors = told.filter((p) => p.severity === 'error').length

  if (values.json) {
    console.log(JSON.stringify({ problems: placed }, null, 1))
  } else {
    const counts = isAll
      ? kinds.map((kind) => `${countOf(content, kind)} ${kind}`).join(', ')
      : count(chosen.size, 'file')
    const found = `${count(errors, 'error')}, ${count(told.length - errors, 'warning')}`
    const elsewhere = problems.length - told.length
    if (values.github) for (const problem of placed) console.log(annotationOf(problem))
    else if (told.length > 0) console.error(`${formatProblems(told)}\n`)
    console.log(
      `${counts}: ${found}.${elsewhere > 0 ? ` In other files: ${count(elsewhere, 'problem')}.` : ''}`,
    )
    if (told.length > 0) console.log('/docs/problems/ explains each kind, with an example.')
  }
  process.exitCode = errors > 0 ? 1 : 0
})

/** How many records of a kind can be read. */
function countOf({ files }: Content, kind: Kind): number {
  return files.filter((file) => file.kind === kind && file.hasRecord).length
}
