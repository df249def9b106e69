/**
 * `npm run dev`: the archive as it is edited, with what is wrong in it. `PORT` or `-- --port` sets the
 * port, `-- --host` lets other machines see it.
 */
import { parseArgs } from 'node:util'
import { errorsOf } from '../checks/check.ts'
import { count } from '../archive/text/count.ts'
import { currentSnapshot } from '../records/archive.ts'
import { readPort } from './port.ts'
import { runCommand } from './run.ts'

const usage = `npm run dev -- [--port <number>] [--host [<address>]]

  --port  the port; else PORT, else 4321
  --host  shows the preview to other machines, too: at every address of this one, or at the one given`

runCommand(usage, async () => {
  const { port, host } = readOptions(process.argv.slice(2))
  // Before Astro is loaded: its own command would announce that it collects data.
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true'
  const { dev } = await import('astro')
  const server = await dev({ logLevel: 'warn', server: { port, host } })
  const errors = errorsOf(currentSnapshot()).length
  const { local, network } = server.resolvedUrls
  if (errors > 0) {
    console.log(`${count(errors, 'error')} in the content: the pages show what is wrong.`)
  }
  if (server.address.port !== port) console.log(`Port ${port} is taken.`)
  console.log(`The archive is at ${[...local, ...network].join(' and ')}  (Ctrl-C ends it)`)
})

/** The options of the command. `--host` may stand alone, which `parseArgs` does not know. */
function readOptions(args: readonly string[]): { port: number; host: string | boolean } {
  const everywhere = args.findIndex(
    (arg, i) => arg === '--host' && !/^[^-]/.test(args[i + 1] ?? ''),
  )
  const { values } = parseArgs({
    args: everywhere < 0 ? [...args] : args.toSpliced(everywhere, 1),
    options: { port: { type: 'string' }, host: { type: 'string' } },
  })
  return { port: readPort(values.port), host: values.host ?? everywhere >= 0 }
}
