/** `SHA256SUMS`: with it whoever has a copy of the archive can check that every file arrived unchanged. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file in the built folder. */
export const checksumsFile = 'SHA256SUMS'

/**
 * Writes the checksums of a folder's files into it, in the format of `sha256sum -c`. Returns the number
 * of files.
 *
 * @param digests the SHA-256 of each file, by its path
 */
export function writeChecksums(folder: string, digests: ReadonlyMap<string, string>): number {
  const lines = Array.from(digests, ([file, digest]) => `${digest}  ${file}\n`)
  writeFileSync(join(folder, checksumsFile), lines.join(''))
  return lines.length
}
