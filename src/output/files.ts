import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The paths of all files in a folder and its subfolders, with `/`, sorted the same on every machine. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/**
 * The file that every static host serves for a path.
 *
 * @example
 * fileOf('events/x/') // => 'events/x/index.html'
 */
export const fileOf = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path

/** In how many folders a file lies, counted from the root: 0 for `index.html`. */
export const depthOf = (file: string): number => file.split('/').length - 1
