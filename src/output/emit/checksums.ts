/** `SHA256SUMS`: with it whoever has a copy of the archive can check that every file arrived unchanged. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../files.ts'

const checksumsFile = 'SHA256SUMS'

/**
 * Writes the checksums of all files of a folder into it, in the format of `sha256sum -c`. Returns the
 * number of files.
 */
export function writeChecksums(folder: string): number {
  const files = listFiles(folder).filter((file) => file !== checksumsFile)
  const lines = files.map((file) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
    return `${digest}  ${file}\n`
  })
  writeFileSync(join(folder, checksumsFile), lines.join(''))
  return files.length
}
