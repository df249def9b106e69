/**
 * How a finished build takes the place of the last one. Renames are all or nothing, but there are
 * three of them; a process that is killed in between leaves a state from which `recover` goes on.
 *
 *     next      being built                 dropped: nobody knows whether it is whole
 *     ready     built, checked              moved to dist, if dist is gone
 *     previous  what dist was               moved back, if dist and ready are gone
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where a build and its forerunners lie. */
export interface BuildFolders {
  readonly dist: string
  readonly next: string
  readonly ready: string
  readonly previous: string
}

/** The folders of a build; `work` holds all but `dist` and lies on the same disk. */
export function buildFolders(dist: string, work: string): BuildFolders {
  return {
    dist,
    next: join(work, 'next'),
    ready: join(work, 'ready'),
    previous: join(work, 'previous'),
  }
}

/** The steps that put `next` in the place of `dist`. */
export const swapSteps = ({ dist, next, ready, previous }: BuildFolders): (() => void)[] => [
  () => renameSync(next, ready),
  () => {
    if (existsSync(dist)) renameSync(dist, previous)
  },
  () => renameSync(ready, dist),
  () => remove(previous),
]

/** Puts `next` in the place of `dist`. */
export function swap(folders: BuildFolders): void {
  for (const step of swapSteps(folders)) step()
}

/** What a killed build left is completed or undone: `dist` is whole, or there never was one. */
export function recover({ dist, next, ready, previous }: BuildFolders): void {
  if (!existsSync(dist)) {
    if (existsSync(ready)) renameSync(ready, dist)
    else if (existsSync(previous)) renameSync(previous, dist)
  }
  for (const folder of [next, ready, previous]) remove(folder)
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })
