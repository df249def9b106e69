/** A feed as Atom (RFC 4287). */
import type { LinkTo } from '../../archive/address.ts'
import { escapeHtml } from '../../archive/text/escape-html.ts'
import type { Feed, FeedEntry } from './entries.ts'

/**
 * The text of an Atom feed.
 *
 * @param self its own address, where it is known where the archive stands
 */
export const atomFeed = (feed: Feed, linkTo: LinkTo, self?: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.subject.language)}">`,
    element('id', feed.urn),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    `<author>${element('name', feed.subject.name)}</author>`,
    element('rights', feed.rights),
    link('alternate', linkTo(feed.address)),
    ...(self ? [link('self', self)] : []),
    link('license', feed.subject.licence.url),
    ...feed.entries.map((entry) => entryElement(entry, linkTo(entry.address))),
    '</feed>\n',
  ].join('\n')

const entryElement = ({ urn, title, updated, html }: FeedEntry, address: string) =>
  [
    '<entry>',
    element('id', urn),
    element('title', title),
    element('published', updated),
    element('updated', updated),
    link('alternate', address),
    `<content type="html">${xml(html)}</content>`,
    '</entry>',
  ].join('\n')

const element = (name: string, text: string) => `<${name}>${xml(text)}</${name}>`

/** `license` is the relation that RFC 4946 adds. */
const link = (relation: 'alternate' | 'self' | 'license', address: string) =>
  `<link rel="${relation}" href="${xml(address)}"/>`

/** Characters that XML 1.0 has no way to write: most control characters, and those that are none. */
const impossible = /[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A text as it stands in XML. In place of what cannot be written is the sign for an unknown character. */
const xml = (text: string) => escapeHtml(text.toWellFormed().replace(impossible, '\uFFFD'))
