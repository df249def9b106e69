/** What a build wrote. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../src/records/list-files.ts'

/** The size of a built folder. */
export interface Output {
  readonly pages: number
  readonly files: number
  readonly bytes: number
}

/** Counts the files of a built folder. */
export function outputOf(folder: string): Output {
  const files = listFiles(folder)
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  }
}

/** The files that two built folders do not have alike. */
export function differencesOf(one: string, other: string): string[] {
  const [ofOne, ofOther] = [new Set(listFiles(one)), new Set(listFiles(other))]
  return [...ofOne.union(ofOther)].filter(
    (file) =>
      !(ofOne.has(file) && ofOther.has(file)) ||
      !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  )
}
