/** What texts are made from: files of `/data/`, and what a page tells programs. */
import { linksFrom, urlsAt } from '../archive/address.ts'
import type { UrlOf } from '../archive/address.ts'
import type { Archive } from '../archive/archive.ts'

/** What a text is made from. */
export interface FileContext {
  readonly archive: Archive
  /** How it writes addresses of the site, where it can. */
  readonly linkTo: UrlOf
  /** The whole address of a page, where it is known. */
  readonly urlOf: UrlOf
}

/**
 * What the text of a file is made from.
 *
 * @param file from the site's root, `data/events.csv`
 * @param siteUrl where the archive will stand, with a slash at the end, if that is known
 */
export const fileContext = (archive: Archive, file: string, siteUrl?: string): FileContext => ({
  archive,
  linkTo: linksFrom(file, siteUrl),
  urlOf: urlsAt(siteUrl),
})
