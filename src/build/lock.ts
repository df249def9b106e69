/** One build at a time in a folder: the lock is a file that names its process. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Somebody else builds here. */
export class LockedError extends Error {
  constructor(pid: number) {
    super(`Another build is running here, as process ${pid}. Wait for it, or end it.`)
    this.name = 'LockedError'
  }
}

/**
 * Takes the lock; gives the function that lets it go. A lock whose process is no more is taken over.
 *
 * @throws {LockedError} while another process holds it
 */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true })
  const own = `${path}.${process.pid}`
  const text = describe(process.pid)
  writeFileSync(own, text)
  try {
    while (!linked(own, path)) breakStale(path, own)
  } finally {
    rmSync(own, { force: true })
  }
  return () => {
    if (read(path) === text) rmSync(path, { force: true })
  }
}

/** A link appears at once with all its text, or not at all. */
function linked(own: string, path: string): boolean {
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function breakStale(path: string, own: string) {
  const found = read(path)
  if (found === undefined) return
  const pid = Number(found.split(' ')[0])
  if (describe(pid) === found) throw new LockedError(pid)
  // Two may find the same stale lock: who moves away a fresh one that came meanwhile puts it back.
  const aside = `${own}.stale`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== found) linked(aside, path)
  rmSync(aside, { force: true })
}

/** A process, told from a later one of the same number by its start, where the system tells. */
function describe(pid: number): string {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, as another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return `${pid} gone`
  }
  // The name, in parentheses, may hold spaces; the 20th field after it is the start.
  const start = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ')[19]
  return `${pid} ${start ?? ''}`
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
