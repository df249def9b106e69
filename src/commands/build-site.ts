/** The build, for the commands that need a built site. */
import { spawn } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { checkContent } from '../records/check.ts'
import { formatProblems } from '../records/problem.ts'

const NEXT = '.build/next'
const PREVIOUS = '.build/previous'

/** Builds `dist`. Gives the exit code: 0, or 1 with the last good `dist` left as it was. */
export async function buildSite(): Promise<number> {
  const errors = checkContent('content').problems.filter((p) => p.severity === 'error')
  if (errors.length > 0) {
    console.error(`${formatProblems(errors)}\n\nNothing was built: ${errors.length} errors.`)
    return 1
  }
  rmSync(NEXT, { recursive: true, force: true })
  const code = await run('astro', ['build'], {
    ARCHIVE_OUT_DIR: `./${NEXT}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  })
  if (code !== 0) {
    console.error('Nothing was changed: the last good build, if there is one, is still in dist.')
    return 1
  }
  rmSync(PREVIOUS, { recursive: true, force: true })
  if (existsSync('dist')) renameSync('dist', PREVIOUS)
  renameSync(NEXT, 'dist')
  rmSync(PREVIOUS, { recursive: true, force: true })
  return 0
}

function run(command: string, args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1))
  })
}
