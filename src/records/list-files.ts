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
