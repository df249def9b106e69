/** The files of a built folder. */
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Paths of all files below a folder, with `/`, in the same order on every machine. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/**
 * The file that answers for an address, as every static host has it.
 *
 * @example
 * fileOf('events/x/') // => 'events/x/index.html'
 */
export const fileOf = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path

/** How many folders below the root a file stands. */
export const depthOf = (file: string): number => file.split('/').length - 1
