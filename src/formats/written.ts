/** What the files of `/data/` are made from. */
import type { LinkTo } from '../archive/address.ts'
import type { Archive } from '../archive/archive.ts'

/** What a file is made from. */
export interface Written {
  readonly archive: Archive
  /** How it writes addresses of the site. */
  readonly linkTo: LinkTo
}
