/**
 * `npm run links -- [<source>…]`: visits the addresses of sources, and tells which are dead or have moved.
 * It writes nothing. Exit code 1 where it was called wrongly, or nothing could be reached; dead addresses
 * are what it is for, and no fault.
 */
import { parseArgs } from 'node:util'
import { tellProgress } from '../build/progress.ts'
import { walkLinks } from '../walk/links.ts'
import { linksReport, linksSummary, tellLinks } from '../walk/links-report.ts'
import { contentToEdit } from './edit.ts'
import { runCommand } from './run.ts'
import { refuseSilence, walkOptions, webVisitor } from './walk.ts'

const usage = `npm run links -- [<source>…] [--report] [--json]

  <source>  the ids of some sources; else all
  --report  tells it in Markdown
  --json    the state of each address, for tools`

runCommand(usage, async () => {
  const { values, positionals: ids } = parseArgs({ allowPositionals: true, options: walkOptions })
  let told = ''
  const endProgress = tellProgress(() => told || undefined, console.error)
  const outcomes = await walkLinks(contentToEdit(), {
    ids,
    visit: webVisitor(),
    onDone(done, of) {
      told = `${done} of ${of} addresses so far …`
    },
  })
  endProgress()
  // Without a network every host seems to be gone.
  refuseSilence(outcomes.length, outcomes.filter(({ hasAnswered }) => hasAnswered).length)
  if (values.json) console.log(JSON.stringify({ links: outcomes }, null, 1))
  else if (values.report) console.log(linksReport(outcomes))
  else console.log([tellLinks(outcomes), linksSummary(outcomes)].filter(Boolean).join('\n\n'))
})
