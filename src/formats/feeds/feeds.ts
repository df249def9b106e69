/** The feeds of the archive as files: beside a page that can be followed stands a file of each format. */
import { linksFrom } from '../../archive/address.ts'
import type { LinkTo } from '../../archive/address.ts'
import { atomFeed } from './atom.ts'
import type { Feed } from './entries.ts'
import { jsonFeed } from './json-feed.ts'

/** A format of feeds. */
interface FeedFormat {
  /** Of its files. */
  readonly extension: string
  readonly mediaType: string
  readonly title: string
  readonly write: (feed: Feed, linkTo: LinkTo, self?: string) => string
}

/** The formats. The first is what every feed reader knows. */
export const feedFormats: readonly FeedFormat[] = [
  { extension: 'xml', mediaType: 'application/atom+xml', title: 'Atom', write: atomFeed },
  { extension: 'json', mediaType: 'application/feed+json', title: 'JSON Feed', write: jsonFeed },
]

/**
 * The address of a feed.
 *
 * @param page the address of the page that it follows
 */
export const feedAddress = (page: string, { extension }: FeedFormat): string =>
  `${page}feed.${extension}`

/**
 * The text of a feed's file.
 *
 * @param siteUrl where the archive will stand, with a slash at the end, if that is known
 */
export function feedText(format: FeedFormat, feed: Feed, siteUrl: string | undefined): string {
  const address = feedAddress(feed.address, format)
  const linkTo = linksFrom(address.slice(1), siteUrl)
  return format.write(feed, linkTo, siteUrl && linkTo(address))
}
