/** Of which code something is that is kept from one run to the next. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './hash.ts'
import { listFiles } from './list-files.ts'

/** What says which packages are there; the last as npm installed them. */
const packages = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json']

/**
 * A digest of code: of Node with its Unicode, of the packages, and of files and folders.
 *
 * @param paths from the root of the project; one that is not there has no code
 */
export function codeDigest(paths: readonly string[]): string {
  const files = [...packages, ...paths].filter((path) => existsSync(path)).flatMap(filesAt)
  const parts = files.map((file) => `${file} ${sha256(readFileSync(file))}`)
  return sha256([process.version, ...parts].join('\n'))
}

const filesAt = (path: string) =>
  statSync(path).isDirectory() ? listFiles(path).map((file) => join(path, file)) : [path]
