/**
 * How a finished build replaces the last one. Each rename happens wholly or not at all, but it takes
 * three. If the process is killed between them, `recover` can tell from the folders what to do:
 *
 *     next      was being built             is deleted: nobody knows whether it is complete
 *     ready     is built and checked        becomes dist, if there is no dist
 *     previous  was dist before             becomes dist again, if there is neither dist nor ready
 */
import { existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BuildError } from './faults.ts'

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

/**
 * Makes sure, before anything is built, that a finished folder can take the place of `dist`.
 *
 * @throws {BuildError} that says why it cannot, and what to do
 */
export function refuseUnswappable({ dist, next }: BuildFolders): void {
  const found = lstatSync(dist, { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) throw new BuildError(aboutLink(dist))
  if (found && !found.isDirectory()) {
    throw new BuildError(
      `\`${dist}\` is a file, and the site is built as a folder there. Move it away.`,
    )
  }
  mkdirSync(join(next, 'something'), { recursive: true })
  try {
    // No folder can be renamed onto one that has something in it. How the system says so tells whether
    // it would rename this one at all. Where there is none yet, another goes there and back.
    if (!found) renameSync(next, dist)
    renameSync(dist, next)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EXDEV' || code === 'EBUSY') {
      throw new BuildError(aboutMount(dist), { cause: error })
    }
    if (code === 'EROFS' || code === 'EACCES') {
      throw new BuildError(aboutRights(dist), { cause: error })
    }
  } finally {
    remove(next)
  }
}

const aboutLink = (dist: string) =>
  `\`${dist}\` is a symbolic link to ${readlinkSync(dist)}. A build replaces the folder, so the link would be lost, ` +
  `and the folder it points to would stay as it was. Delete the link; then let the server read ${resolve(dist)}, or copy each ` +
  `finished build: rsync -a --delete ${dist}/ ${readlinkSync(dist)}/`

const aboutMount = (dist: string) =>
  `\`${dist}\` is a mount point, or lies on another file system than \`.build\`, so that a finished build cannot ` +
  `take its place in one step. Mount the folder that holds both, or unmount \`${dist}\` and copy each finished ` +
  `build to where it is served: rsync -a --delete ${dist}/ <folder>/`

const aboutRights = (dist: string) =>
  `\`${dist}\` cannot be replaced: the file system is read-only, or this user may not write in ${resolve(dist, '..')}.`

/** Completes or undoes what a killed build left: `dist` is complete, or there never was one. */
export function recover({ dist, next, ready, previous }: BuildFolders): void {
  if (!existsSync(dist)) {
    if (existsSync(ready)) renameSync(ready, dist)
    else if (existsSync(previous)) renameSync(previous, dist)
  }
  for (const folder of [next, ready, previous]) remove(folder)
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })
