/** `npm start`: builds the site and serves it. `PORT` sets the port; `-- --verbose` is that of the build. */
import { parseArgs } from 'node:util'
import { buildSite } from '../build/build-site.ts'
import { serveFolder } from '../build/serve.ts'
import { runCommand } from './run.ts'

const usage = `npm start -- [--verbose]

  --verbose  say a line for each page`

runCommand(usage, async () => {
  const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } })
  const wanted = Number(process.env.PORT || 4321)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
    throw new Error(`PORT is \`${process.env.PORT}\`: expected a number from 1 to 65535.`)
  }
  process.exitCode = await buildSite({ isVerbose: values.verbose })
  if (process.exitCode !== 0) return
  const { url } = await serveFolder('dist', { port: wanted })
  const port = Number(new URL(url).port)
  if (port !== wanted) console.log(`Port ${wanted} is taken.`)
  console.log(`The archive is at ${url}  (Ctrl-C ends it)`)
})
