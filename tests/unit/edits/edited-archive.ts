/** What a rename or a merge makes of the small archive: told, or made and looked at. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeChanges, soundContent, tellChanges } from '../../../src/edits/file-change.ts'
import { planMerge } from '../../../src/edits/merge.ts'
import { planRename } from '../../../src/edits/rename.ts'
import { listFiles } from '../../../src/records/list-files.ts'
import type { Content } from '../../../src/records/read.ts'
import { withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

/** What a command did. */
interface Outcome {
  /** The changes, in words. */
  readonly told: string
  /** Files that are not what they were, by their path; `null` where one is gone. */
  readonly files: Readonly<Record<string, string | null>>
  readonly byHand: string
}

/** Renames in a copy of the small archive with some files changed. */
export const renamed = (from: string, to: string, ...edits: Edit[]): Outcome =>
  outcomeOf(edits, (folder, content) => ({
    changes: planRename(folder, content, { from, to }),
    byHand: '',
  }))

/** Merges in a copy of the small archive with some files changed. */
export const merged = (from: string, into: string, ...edits: Edit[]): Outcome =>
  outcomeOf(edits, (folder, content) => planMerge(folder, content, { from, into }))

function outcomeOf(
  edits: readonly Edit[],
  plan: (
    folder: string,
    content: Content,
  ) => Pick<ReturnType<typeof planMerge>, 'changes' | 'byHand'>,
): Outcome {
  return withSmallArchive(edits, (folder) => {
    const content = soundContent(folder, 'The fixture has errors')
    const before = filesOf(folder)
    const { changes, byHand } = plan(folder, content)
    makeChanges(folder, changes)
    const after = filesOf(folder)
    const paths = new Set([...before.keys(), ...after.keys()])
    return {
      told: tellChanges(changes),
      files: Object.fromEntries(
        [...paths]
          .filter((path) => before.get(path) !== after.get(path))
          .map((path) => [path, after.get(path) ?? null]),
      ),
      byHand,
    }
  })
}

/** The files of a folder, by their path. */
export const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
