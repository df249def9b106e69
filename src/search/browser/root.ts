/** Where the archive lies: this script stands one folder below its root. */
export const root: string = new URL('..', (document.currentScript as HTMLScriptElement).src).href

/** Whether the archive was opened as a file, without a server. */
export const isFromDisk: boolean = location.protocol === 'file:'

/** The address of a page; a folder opened from disk would show its listing. */
export const pageAddress = (path: string): string =>
  `${root}${path}/${isFromDisk ? 'index.html' : ''}`
