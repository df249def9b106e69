/** Puts the search into a built folder. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Archive } from '../../archive/archive.ts'
import { searchDocuments } from './document.ts'
import { searchFiles } from './files.ts'

/** Writes the files of the search over an archive into a folder; gives how many pages can be found. */
export async function writeSearchFiles(
  folder: string,
  archive: Archive,
  language: string,
): Promise<number> {
  for (const [path, content] of await searchFiles(archive, language)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return searchDocuments(archive).length
}
