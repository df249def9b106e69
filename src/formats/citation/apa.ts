/** APA style: Publication Manual of the American Psychological Association, 7th edition. */
import {
  address,
  american,
  closed,
  dateText,
  dayText,
  initialled,
  italic,
  joined,
  plain,
  rowOf,
} from './text.ts'
import type { CitedDate, CitedWork } from './work.ts'

/**
 * A work in the list of references, in HTML.
 *
 * @example
 * apa(work) // => 'Berg, A., &amp; Ash, J. (2016, May 4). A title. <i>Haven Gazette</i>. https://…'
 */
export function apa(work: CitedWork): string {
  const { type, authors, issued, container, accessed } = work
  const isArticle = type === 'article'
  const isPublication = type === 'report' || type === 'book'
  const words = plain(work.title, american)
  const title = closed(isArticle ? words : italic(words))
  const date = `(${issued ? dateText(isPublication ? yearOf(issued) : issued, 'year-first') : 'n.d.'}).`
  const names = authors.map((author) => initialled(author, ' '))
  const by = closed(rowOf(names, ', &amp; '))
  const place = container && plain(container, american)
  const url = address(work)
  const from =
    !issued && accessed ? `Retrieved ${dayText(accessed, 'month-first')}, from ${url}` : url
  return joined(
    [
      ...(names.length > 0 ? [by, date, title] : [title, date]),
      place && closed(isArticle ? italic(place) : place),
      url && from,
    ],
    ' ',
  )
}

/** Of what publishers bring out the year alone is told. */
const yearOf = ({ parts, words }: CitedDate) => ({
  words,
  ...(parts && { parts: parts.slice(0, 1) }),
})
