/**
 * How a finished build replaces the last one. Each rename happens wholly or not at all, but it takes
 * three. If the process is killed between them, `recover` can tell from the folders what to do:
 *
 *     next      was being built             is deleted: nobody knows whether it is complete
 *     ready     is built and checked        becomes dist, if there is no dist
 *     previous  was dist before             becomes dist again, if there is neither dist nor ready
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The folders of a build and of those before it. */
export interface BuildFolders {
  readonly dist: string
  readonly next: string
  readonly ready: string
  readonly previous: string
}

/** The folders of a build: `work` has all but `dist`, and must be on the same file system, for renames. */
export function buildFolders(dist: string, work: string): BuildFolders {
  return {
    dist,
    next: join(work, 'next'),
    ready: join(work, 'ready'),
    previous: join(work, 'previous'),
  }
}

/** The steps by which `next` replaces `dist`; the tests stop between them. */
export const swapSteps = ({ dist, next, ready, previous }: BuildFolders): (() => void)[] => [
  () => renameSync(next, ready),
  () => {
    if (existsSync(dist)) renameSync(dist, previous)
  },
  () => renameSync(ready, dist),
  () => remove(previous),
]

/** Replaces `dist` by `next`. */
export function swap(folders: BuildFolders): void {
  for (const step of swapSteps(folders)) step()
}

/** Completes or undoes what a killed build left: `dist` is complete, or there never was one. */
export function recover({ dist, next, ready, previous }: BuildFolders): void {
  if (!existsSync(dist)) {
    if (existsSync(ready)) renameSync(ready, dist)
    else if (existsSync(previous)) renameSync(previous, dist)
  }
  for (const folder of [next, ready, previous]) remove(folder)
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })
