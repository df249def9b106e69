/**
 * `npm run build`: checks the content, builds beside `dist`, and swaps when all is well. A build that
 * fails leaves the last good `dist` as it was. `-- --verbose` says what Astro does, page by page.
 */
import { parseArgs } from 'node:util'
import { buildSite } from '../build/build-site.ts'
import { runCommand } from './run.ts'

const usage = `npm run build -- [--verbose]

  --verbose  say a line for each page`

runCommand(usage, async () => {
  const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } })
  process.exitCode = await buildSite({ isVerbose: values.verbose })
})
