/** The build, for the commands that need a built site. */
import { accessSync, constants, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BuildError, refuseFaultyContent } from './faults.ts'
import { LockedError, takeLock } from './lock.ts'
import { refuseUnusablePath } from './project-path.ts'
import { readShards } from '../search/build/shards.ts'
import { readSiteUrl } from './site-url.ts'
import { buildFolders, recover, refuseUnswappable, swap } from './swap.ts'

const folders = buildFolders('dist', '.build')
const CACHE = '.build/cache'

/**
 * Builds `dist`. Gives the exit code: 0, or 1 with the last good `dist` left as it was.
 *
 * Astro runs in this process: when it is killed, nothing goes on writing.
 *
 * @param options what is said, and what is not remembered
 * @param options.isVerbose whether Astro says what it does, a line for each page
 * @param options.isCold whether every page is rendered, also those that would be as the last build left them
 */
export async function buildSite({ isVerbose = false, isCold = false } = {}): Promise<number> {
  const start = performance.now()
  let unlock
  try {
    refuseUnusablePath(process.cwd())
    accessSync('.', constants.W_OK)
    unlock = takeLock('.build/lock')
    recover(folders)
    refuseUnswappable(folders)
    readSiteUrl(process.env.SITE_URL)
    readShards(process.env.ARCHIVE_SHARDS)
    refuseFaultyContent()
    console.log('Astro writes the pages …')
    if (isCold) process.env.ARCHIVE_COLD = '1'
    await runAstro(folders.next, isVerbose)
    swap(folders)
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(`dist is built, in ${seconds} s; links, policy and sizes hold.`)
    return 0
  } catch (error) {
    console.error(`\n${messageOf(error)}\n`)
    if (!(error instanceof LockedError)) {
      console.error('Nothing was changed: the last good build, if there is one, is still in dist.')
    }
    if (unlock) clearAway()
    return 1
  } finally {
    unlock?.()
  }
}

/** Removes what a build that failed has written: a disk that was full must not stay so. */
function clearAway() {
  try {
    recover(folders)
    removeCache()
  } catch {
    // The next build begins with the same.
  }
}

const removeCache = () => rmSync(CACHE, { recursive: true, force: true })

async function runAstro(outDir: string, isVerbose: boolean) {
  // Set before Astro is loaded; tests run with `test`, which would build pages without their policy.
  process.env.NODE_ENV = 'production'
  const { build } = await import('astro')
  // What Astro remembers is not keyed by all that pages depend on.
  removeCache()
  await build({ outDir, cacheDir: CACHE, logLevel: isVerbose ? 'info' : 'warn' })
}

/** What a person can act on; `ARCHIVE_TRACE=1` shows where in the code it happened, too. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof BuildError) return error.message
  if (process.env.ARCHIVE_TRACE) return error.stack ?? error.message
  const [, sentence] = diskFaults.find(([said]) => said.test(error.message)) ?? []
  if (sentence) return sentence
  // Astro's errors know their file and a remedy.
  const { loc, hint, cause } = error as ErrorOptions & {
    loc?: { file?: string; line?: number }
    hint?: string
  }
  const file = loc?.file && relative('.', loc.file.replace(pathToFileURL('/').href, '/'))
  return [
    ...(file ? [`${file}${loc.line ? `:${loc.line}` : ''}`] : []),
    // Some tools write their stack into the message.
    error.message.replace(/^\s+at .*:\d+.*$\n?/gm, '').replace(/\n+Stack backtrace:[^]*/, ''),
    ...(hint ? [hint] : []),
    ...(cause instanceof Error ? [messageOf(cause)] : []),
  ].join('\n')
}

/** What the system says of a disk, by way of tools that each put words of their own around it. */
const diskFaults = [
  [/ENOSPC|no space left on device/i, 'The disk is full. Free some space, and build again.'],
  [
    /EROFS|read-only file system/i,
    'The archive is on a file system that is read-only, and a build writes `.build` and `dist`.',
  ],
] as const
