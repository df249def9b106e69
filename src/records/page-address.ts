/** Which page shows what a file holds, so that its faults can be told there. */
import { addressOfOwnPage } from './own-pages.ts'
import type { Problem } from './problem.ts'

/** The address of the page that a file makes: a record, its fingerprint, an own page; nothing for others. */
export const addressOfFile = (file: string): string | undefined =>
  addressOfOwnPage(file) ??
  /^content(\/\w+\/[^/.]+)\.(?:md|fingerprint\.json)$/.exec(file)?.[1]?.concat('/')

/** Whether a problem is about the file whose page has an address. */
export const isAbout =
  (address: string) =>
  ({ file }: Problem): boolean =>
    addressOfFile(file) === address
