/**
 * `npm run build`: checks the content, builds beside `dist`, and swaps when all is well. A build that
 * fails leaves the last good `dist` as it was. `-- --verbose` says what Astro does, page by page;
 * `-- --cold` renders all pages, also those that would be as the last build left them.
 */
import { parseArgs } from 'node:util'
import { buildSite } from '../build/build-site.ts'
import { runCommand } from './run.ts'

const usage = `npm run build -- [--verbose] [--cold]

  --verbose  say a line for each page
  --cold     render every page, also those in which nothing changed; so does ARCHIVE_COLD=1`

runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      verbose: { type: 'boolean', default: false },
      cold: { type: 'boolean', default: false },
    },
  })
  process.exitCode = await buildSite({ isVerbose: values.verbose, isCold: values.cold })
})
