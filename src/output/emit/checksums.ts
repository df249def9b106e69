/** `SHA256SUMS`: who has a copy of the archive can tell whether it is whole. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../files.ts'

export const checksumsFile = 'SHA256SUMS'

/** Lists every file of a folder but itself, as `sha256sum -c` reads it. Gives the number of files. */
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
