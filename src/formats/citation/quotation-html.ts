/**
 * An event as HTML to paste into another page: a quotation of the archive with date, link and licence, without frame
 * or script. The attribution stands beside the quotation, as the standard asks
 * (https://html.spec.whatwg.org/#the-blockquote-element).
 */
import type { EventText } from '../../archive/event-text.ts'
import { escapeHtml } from '../../archive/text/escape-html.ts'
import type { CitedWork } from './work.ts'

/** The HTML of a quotation; without the address where that is not known. */
export function quotationHtml(
  { preview, notices }: EventText,
  { title, container, url }: CitedWork,
  licence: string,
): string {
  const cite = url ? ` cite="${escapeHtml(url)}"` : ''
  const name = escapeHtml(title)
  const link = url ? `<a href="${escapeHtml(url)}">${name}</a>` : name
  const from = [container ?? '', licence].map(escapeHtml).join(', ')
  return [
    '<figure>',
    `<blockquote${cite}>`,
    ...[preview, ...notices].map((text) => `<p>${escapeHtml(text)}</p>`),
    '</blockquote>',
    `<figcaption>${link}, ${from}</figcaption>`,
    '</figure>\n',
  ].join('\n')
}
