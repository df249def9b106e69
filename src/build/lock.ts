/** One build at a time in a folder: the lock is a file that names the process that holds it. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Another process holds the lock. */
export class LockedError extends Error {
  constructor(pid: number) {
    super(`Another build is running here, as process ${pid}. Wait for it, or end it.`)
    this.name = 'LockedError'
  }
}

/**
 * Takes the lock and returns the function that releases it. The lock of a process that no longer runs
 * is taken over.
 *
 * @throws {LockedError} while another process holds it
 */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true })
  const own = identify(process.pid)!
  while (!create(path, own)) if (isStale(path)) removeStale(path)
  return () => {
    if (read(path) === own) rmSync(path, { force: true })
  }
}

/**
 * Whether there is a lock of a process that no longer runs.
 *
 * @throws {LockedError} if the process runs
 */
function isStale(path: string): boolean {
  const holder = read(path)
  if (holder === undefined) return false
  const pid = Number(holder.split(' ')[0])
  if (holder === identify(pid)) throw new LockedError(pid)
  return true
}

/**
 * Removes a stale lock. Two processes may find the same one; the slower must not remove the new lock of
 * the faster. So whoever removes it holds a lock on the lock, and looks again.
 */
function removeStale(path: string) {
  const release = takeLock(`${path}.stale`)
  try {
    if (isStale(path)) rmSync(path)
  } finally {
    release()
  }
}

/** Creates the lock unless there is one. It appears with its whole text, or not at all. */
function create(path: string, text: string): boolean {
  const whole = `${path}.${process.pid}`
  writeFileSync(whole, text)
  try {
    linkSync(whole, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(whole, { force: true })
  }
}

/**
 * The number of a running process and, where the system tells it, its start: a later process may get
 * the same number. Nothing where no such process runs.
 */
function identify(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, but belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  // The process's name, in parentheses, may hold spaces; the 20th field after it is the start.
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
