/** `npm run import -- list.json`: a compiled list of events becomes draft records to edit by hand. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isKnownDay, parseDate } from '../archive/date.ts'
import { ListError, parseList } from '../ingest/compiled-list.ts'
import { existingIn } from '../ingest/existing.ts'
import { planImport } from '../ingest/import.ts'
import joined from '../ingest/joined.json' with { type: 'json' }
import leftOut from '../ingest/left-out.json' with { type: 'json' }
import { joinedDrafts, reportOf } from '../ingest/report.ts'
import { writeDrafts } from '../ingest/write.ts'
import { readContent } from '../records/read.ts'
import { UsageError, runCommand } from './run.ts'

const usage = `npm run import -- <list.json> [--to <folder>] [--on <day>] [--accessed <day>] [--show-joined]

  --to           the content folder; content
  --on           the day of the records' first change; today
  --accessed     the day on which the publications were read; 2026-11-21
  --show-joined  also print what entries add to founding events`

runCommand(usage, () => run(options()))

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string', default: 'content' },
      on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      accessed: { type: 'string', default: '2026-11-21' },
      'show-joined': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  return { ...values, lists: positionals }
}

function run(given: ReturnType<typeof options>): void {
  const { to, on, accessed, lists } = given
  if (given.help) return console.log(usage)
  if (lists.length !== 1) throw new UsageError(`Expected one list, got ${lists.length}.`)
  for (const day of [on, accessed]) {
    if (!/^[\d-]+$/.test(day) || !isKnownDay(parseDate(day))) {
      throw new Error(`Expected a calendar day such as 2026-11-21, got \`${day}\`.`)
    }
  }
  const file = lists[0]!
  const entries = parseList(readFileSync(file, 'utf8'), basename(file))
  const plan = planImport(entries, existingIn(readContent(to)), { joined, leftOut, on, accessed })
  if (plan.faults.length > 0) throw new ListError(basename(file), plan.faults)
  writeDrafts(to, plan.drafts)
  console.log(reportOf(plan, { file, folder: to, events: entries.length }))
  if (given['show-joined']) console.log(`\n${joinedDrafts(plan)}`)
}
