/** The URL of the archive's root folder: this script lies in a folder of it. */
export const root: string = new URL('..', (document.currentScript as HTMLScriptElement).src).href

/** Whether the page was opened as a file, without a server. */
const isFileProtocol: boolean = location.protocol === 'file:'

/**
 * The URL of a page.
 *
 * @param path its folder from the root, `events/harbour-opening`: opened as a file, that would show the
 * list of its files, so the page itself is named
 * @param from the root of another archive
 */
export const pageUrl = (path: string, from = root): string =>
  `${from}${path}/${isFileProtocol ? 'index.html' : ''}`
