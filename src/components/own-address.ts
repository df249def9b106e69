/** Addresses of pages in what one copies from them. */
import { urlsAt } from '../archive/address.ts'
import type { UrlOf } from '../archive/address.ts'

/** Stands where the address of what is cited belongs while nobody knows where the archive will stand. */
export const OWN_ADDRESS = '[web address]'

/** The whole addresses of pages; where the build does not know them, a place for the browser to fill. */
export const citedUrls = (site: URL | undefined): UrlOf => {
  const urlOf = urlsAt(site?.href)
  return (path) => urlOf(path) ?? OWN_ADDRESS
}
