import { statSync } from 'node:fs'

const named = process.env.ARCHIVE_CONTENT

/**
 * The folder with the records, seen from the root of the project: `content`, or another one that
 * `ARCHIVE_CONTENT` names.
 */
export const contentFolder: string = named || 'content'

/** What is said where the folder with the records is not there. */
export const missingContent: string = named
  ? `There is no folder \`${named}\`, which ARCHIVE_CONTENT names.`
  : 'There is no folder `content`. Run the command from the root of the archive.'

/**
 * The folder with the records, for commands that write into it.
 *
 * @param folder another one, that the command was given
 * @throws {Error} where it is not there
 */
export function existingContentFolder(folder: string = contentFolder): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder
  throw new Error(folder === contentFolder ? missingContent : `There is no folder \`${folder}\`.`)
}

/**
 * The path under which a file of the archive can be opened. Problems call the folder `content`, whatever
 * its name.
 */
export const openable = (file: string): string =>
  file.replace(/^content(?=\/|$)/, () => contentFolder.replace(/\/+$/, ''))
