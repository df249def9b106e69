/** Writes drafts: nothing is overwritten, and a run that fails takes back what it wrote. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { markdownOf } from './draft.ts'
import type { Draft } from './draft.ts'

/**
 * Writes drafts into a content folder.
 *
 * @throws what the file system throws, after the files of this run are gone again
 */
export function writeDrafts(folder: string, drafts: readonly Draft[]): void {
  const written: string[] = []
  try {
    for (const draft of drafts) {
      const path = join(folder, draft.kind, `${draft.id}.md`)
      mkdirSync(dirname(path), { recursive: true })
      // `wx` fails where the file has come into being since the folder was read.
      writeFileSync(path, markdownOf(draft), { flag: 'wx' })
      written.push(path)
    }
  } catch (error) {
    written.forEach((path) => rmSync(path, { force: true }))
    throw error
  }
}
