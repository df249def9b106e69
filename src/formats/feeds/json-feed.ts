/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { LinkTo } from '../../archive/address.ts'
import type { Feed } from './entries.ts'

/**
 * The text of a JSON feed.
 *
 * @param self its own address, where it is known where the archive stands
 */
export function jsonFeed(feed: Feed, linkTo: LinkTo, self?: string): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: linkTo(feed.address),
    feed_url: self,
    // The format has no field for terms.
    description: `${feed.subtitle} ${feed.rights}`,
    language: feed.subject.language,
    authors: [{ name: feed.subject.name }],
    items: feed.entries.map(({ urn, title, address, updated, html, text }) => ({
      id: urn,
      url: linkTo(address),
      title,
      content_html: html,
      content_text: text,
      date_published: updated,
    })),
  }
  return `${JSON.stringify(data, null, 1)}\n`
}
