import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Archive } from '../../archive/archive.ts'
import { searchDocuments } from './document.ts'
import { makeSearchFiles } from './search-files.ts'

/** Writes the files of the search over an archive into a folder; returns the number of its documents. */
export async function writeSearchFiles(
  folder: string,
  archive: Archive,
  language: string,
): Promise<number> {
  const documents = searchDocuments(archive)
  const made = new Set<string>()
  for await (const [path, content] of makeSearchFiles(archive, language, documents)) {
    const target = join(folder, path)
    const parent = dirname(target)
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true })
      made.add(parent)
    }
    writeFileSync(target, content)
  }
  return documents.length
}
