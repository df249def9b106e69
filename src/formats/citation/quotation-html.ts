/** An event as HTML to paste into another page: a quotation of the archive with date and link, without frame or script. */
import type { EventText } from '../../archive/event-text.ts'
import { escapeHtml } from '../../archive/text/escape-html.ts'
import type { CitedWork } from './work.ts'

/** The HTML of a quotation; without the address where that is not known. */
export function quotationHtml(
  { preview }: EventText,
  { title, container, url }: CitedWork,
): string {
  const cite = url ? ` cite="${escapeHtml(url)}"` : ''
  const name = escapeHtml(title)
  const link = url ? `<a href="${escapeHtml(url)}">${name}</a>` : name
  return `<blockquote${cite}>\n<p>${escapeHtml(preview)}</p>\n<footer>${link}, ${escapeHtml(container ?? '')}</footer>\n</blockquote>\n`
}
