/** The build, for the commands that need a built site. */
import { rmSync } from 'node:fs'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentFolder } from '../content-folder.ts'
import { checkOutput } from '../output/check.ts'
import { writeChecksums } from '../output/checksums.ts'
import { LockedError, takeLock } from '../output/lock.ts'
import { buildFolders, recover, swap } from '../output/swap.ts'
import { checkContent } from '../records/check.ts'
import { formatProblems } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import { readSiteUrl } from '../site-url.ts'

const folders = buildFolders('dist', '.build')
const CACHE = '.build/cache'
/** More faults than anybody reads at once: one mistake in a layout is on every page. */
const TOLD = 40

/**
 * Builds `dist`. Gives the exit code: 0, or 1 with the last good `dist` left as it was.
 *
 * Astro runs in this process: when it is killed, nothing goes on writing.
 */
export async function buildSite(): Promise<number> {
  let unlock
  try {
    unlock = takeLock('.build/lock')
    recover(folders)
    readSiteUrl(process.env['SITE_URL'])
    const errors = checkContent(contentFolder).problems.filter((p) => p.severity === 'error')
    if (errors.length > 0) throw new BuildError(tell(errors, 'in the content'))
    await runAstro(folders.next)
    const fileCount = writeChecksums(folders.next)
    const { problems, pageCount } = checkOutput(folders.next)
    if (problems.length > 0) throw new BuildError(tell(problems, 'in the built pages'))
    swap(folders)
    console.log(
      `dist holds ${pageCount} pages in ${fileCount} files; links, policy and sizes hold.`,
    )
    return 0
  } catch (error) {
    console.error(`\n${messageOf(error)}\n`)
    if (!(error instanceof LockedError)) {
      console.error('Nothing was changed: the last good build, if there is one, is still in dist.')
    }
    return 1
  } finally {
    unlock?.()
  }
}

/** A fault that its message tells in full. */
class BuildError extends Error {}

async function runAstro(outDir: string) {
  // Set before Astro is loaded; tests run with `test`, which would build pages without their policy.
  process.env['NODE_ENV'] = 'production'
  const { build } = await import('astro')
  // Pages depend on the content, never on what an earlier build remembered.
  rmSync(CACHE, { recursive: true, force: true })
  await build({ outDir, cacheDir: CACHE })
}

function tell(problems: readonly Problem[], where: string): string {
  const rest = problems.length - TOLD
  return [
    formatProblems(problems.slice(0, TOLD)),
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
    `\nNothing was built: ${problems.length} ${problems.length === 1 ? 'error' : 'errors'} ${where}.`,
  ].join('\n')
}

/** What a person can act on; `ARCHIVE_TRACE=1` shows where in the code it happened, too. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (process.env['ARCHIVE_TRACE'] && !(error instanceof BuildError))
    return error.stack ?? error.message
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
