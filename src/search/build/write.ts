import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Archive } from '../../archive/archive.ts'
import { searchDocuments } from './document.ts'
import { searchFiles } from './search-files.ts'

/** Writes the files of the search over an archive into a folder; returns the number of its documents. */
export async function writeSearchFiles(
  folder: string,
  archive: Archive,
  language: string,
): Promise<number> {
  const documents = searchDocuments(archive)
  for (const [path, content] of await searchFiles(archive, language, documents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return documents.length
}
