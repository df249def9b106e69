/** What `npm run rename` and `npm run merge` share: nothing is planned on faulty records, and a dry run. */
import { count } from '../archive/text/count.ts'
import { makeChanges, soundContent, tellChanges, tryChanges } from '../edits/file-change.ts'
import type { FileChange } from '../edits/file-change.ts'
import { contentFolder } from '../records/content-folder.ts'
import type { Content } from '../records/read.ts'

/**
 * The content, which passes its check.
 *
 * @throws {Error} that lists the errors, where it does not
 */
export const contentToEdit = (): Content =>
  soundContent(contentFolder, 'Mend this first: npm run check')

/** Tells the changes and makes them; a dry run only tells. Either way they must pass the check. */
export function carryOut(changes: readonly FileChange[], isDryRun: boolean): void {
  if (isDryRun) tryChanges(contentFolder, changes)
  else makeChanges(contentFolder, changes)
  console.log(tellChanges(changes))
  const files = count(changes.length, 'file')
  console.log(isDryRun ? `\n${files} would change; nothing was.` : `\n${files} changed.`)
}
