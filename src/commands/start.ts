/** `npm start`: builds the site and serves it. `PORT` sets the port; `-- --verbose` is that of the build. */
import { parseArgs } from 'node:util'
import { buildSite } from '../build/build-site.ts'
import { serveFolder } from '../build/serve.ts'
import { readPort } from './port.ts'
import { runCommand } from './run.ts'

const usage = `npm start -- [--verbose]

  --verbose  say a line for each page
  PORT       a variable of the environment: the port, else 4321`

runCommand(usage, async () => {
  const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } })
  const wanted = readPort()
  process.exitCode = await buildSite({ isVerbose: values.verbose })
  if (process.exitCode !== 0) return
  const { url } = await serveFolder('dist', { port: wanted })
  const port = Number(new URL(url).port)
  if (port !== wanted) console.log(`Port ${wanted} is taken.`)
  console.log(`The archive is at ${url}  (Ctrl-C ends it)`)
})
