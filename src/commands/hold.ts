/**
 * `npm run hold -- [<source>…]`: fetches the texts of sources, and keeps the fingerprint of each in which all
 * stands that records have from it. Exit code 1 where it was called wrongly, or nothing could be reached;
 * texts that differ are what it is for, and no fault.
 */
import { parseArgs } from 'node:util'
import { tellProgress } from '../build/progress.ts'
import { existingContentFolder } from '../records/content-folder.ts'
import { holdSources } from '../walk/hold.ts'
import { holdReport, holdSummary, tellHolding } from '../walk/hold-report.ts'
import { runCommand } from './run.ts'
import { refuseSilence, walkOptions, webVisitor } from './walk.ts'

const usage = `npm run hold -- [<source>…] [--report] [--json]

  <source>  the ids of some sources; else all that are not held
  --report  writes nothing, and tells in Markdown what could be held
  --json    what came of each source, for tools`

runCommand(usage, async () => {
  const { values, positionals: ids } = parseArgs({ allowPositionals: true, options: walkOptions })
  const isQuiet = values.report || values.json
  let told = ''
  const endProgress = tellProgress(() => told || undefined, console.error)
  let done = 0
  const outcomes = await holdSources(existingContentFolder(), {
    ids,
    visit: webVisitor(),
    isReport: values.report,
    onDone(outcome, of) {
      told = `${++done} of ${of} sources so far …`
      if (!isQuiet) console.log(tellHolding(outcome))
    },
  })
  endProgress()
  if (values.json) console.log(JSON.stringify({ sources: outcomes }, null, 1))
  else console.log(values.report ? holdReport(outcomes) : `\n${holdSummary(outcomes)}`)
  const asked = outcomes.filter(({ is }) => is !== 'left').length
  refuseSilence(asked, asked - outcomes.filter(({ is }) => is === 'not reached').length)
})
