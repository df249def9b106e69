/**
 * The folder with the records, seen from the root of the project: `content`. Tests build archives of
 * their own from another one, named by `ARCHIVE_CONTENT`.
 */
export const contentFolder: string = process.env.ARCHIVE_CONTENT || 'content'

/**
 * The path under which a file of the archive can be opened. Problems call the folder `content`, whatever
 * its name.
 */
export const openable = (file: string): string =>
  file.replace(/^content(?=\/|$)/, () => contentFolder.replace(/\/+$/, ''))
