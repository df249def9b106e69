/** Copies of the project, for builds that must not touch its own `dist`. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listFiles } from '../../src/records/list-files.ts'

/** What a build reads. */
const parts = [
  'astro.config.mjs',
  'content',
  'deploy',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
]

/**
 * Copies the project into a new folder; gives its path. Installed packages are shared.
 *
 * @param name of the new folder
 * @param isReversed whether files are written last first, so that folders list them in another order
 */
export function copyProject(name: string, { isReversed = false } = {}): string {
  const outer = mkdtempSync(join(tmpdir(), 'archive-copy-'))
  copies.push(outer)
  const folder = join(outer, name)
  copyProjectTo(folder, isReversed)
  return folder
}

/** Copies the project into a folder that is not there yet. */
export function copyProjectTo(folder: string, isReversed = false): void {
  mkdirSync(folder, { recursive: true })
  const files = parts.flatMap((part) =>
    part.includes('.') ? [part] : listFiles(part).map((file) => join(part, file)),
  )
  for (const file of isReversed ? files.toReversed() : files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(file, join(folder, file))
  }
  symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'))
}

const copies: string[] = []

/** Removes what `copyProject` made; for `afterAll`. */
export function removeCopies() {
  for (const outer of copies.splice(0)) rmSync(outer, { recursive: true, force: true })
}

/** A build that runs, and what it said when it ended. */
export interface Build {
  readonly process: ChildProcess
  readonly ended: Promise<{ code: number | null; words: string }>
}

/**
 * Starts `npm run build` in a copy.
 *
 * @param prefix a command that runs the build, such as `unshare -rn`
 * @param options of the build
 */
export function startBuild(
  folder: string,
  env: Record<string, string> = {},
  prefix: readonly string[] = [],
  options: readonly string[] = [],
): Build {
  const [command, ...args] = [...prefix, process.execPath, 'src/commands/build.ts']
  const build = spawn(command, [...args, ...options], {
    cwd: folder,
    env: { ...outerEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (t) => (words += String(t)))
  const ended = new Promise<{ code: number | null; words: string }>((resolve) =>
    build.on('close', (code) => resolve({ code, words })),
  )
  return { process: build, ended }
}

/** `npm run dev` in a copy. */
export interface Preview {
  /** The address, with a slash at the end. */
  readonly url: string
  /** What was said in the terminal so far. */
  readonly words: () => string
  readonly stop: () => Promise<void>
}

/** Starts `npm run dev` in a copy, and waits for its address. */
export async function startPreview(
  folder: string,
  env: Record<string, string>,
  ...args: string[]
): Promise<Preview> {
  const server = spawn(process.execPath, ['src/commands/dev.ts', ...args], {
    cwd: folder,
    env: { ...outerEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()))
  let words = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: Buffer) => {
      words += String(text)
      const [, address] = /The archive is at (\S+)/.exec(words) ?? []
      if (address) resolve(address)
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    void ended.then(() => reject(new Error(`The preview ended: ${words}`)))
  })
  const stop = async () => {
    server.kill()
    await ended
  }
  return { url, words: () => words, stop }
}

/** The environment without what the test runner put into it. */
function outerEnvironment(): Record<string, string | undefined> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(
    entries.filter(
      ([name]) =>
        !/^(VITEST|ARCHIVE_COLD|ARCHIVE_SHARDS|NODE_ENV|NODE_OPTIONS|TZ|SITE_URL|PORT|DEV|PROD|MODE|SSR|BASE_URL)/.test(
          name,
        ),
    ),
  )
}

/** What is wrong with a built folder by its own list of checksums; empty where it is whole. */
export function faultsOf(dist: string): string[] {
  if (!existsSync(dist)) return ['it is not there']
  if (!existsSync(join(dist, 'SHA256SUMS'))) return ['it has no list of checksums']
  const files = listFiles(dist).filter((file) => file !== 'SHA256SUMS')
  const found = files.map((file) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex')
    return `${digest}  ${file}`
  })
  const listed = new Set(readFileSync(join(dist, 'SHA256SUMS'), 'utf8').trimEnd().split('\n'))
  return [
    ...found.filter((line) => !listed.delete(line)).map((line) => `not as listed: ${line}`),
    ...[...listed].map((line) => `missing: ${line}`),
  ]
}

/** What a build leaves beside `dist`, its caches apart. */
export const leftoversOf = (folder: string): string[] =>
  readdirSync(join(folder, '.build')).filter((name) => !caches.has(name))

const caches: ReadonlySet<string> = new Set(['cache', 'pages', 'records', 'vite'])
