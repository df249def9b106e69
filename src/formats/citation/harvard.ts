/** Harvard style, as in Cite Them Right, 12th edition. */
import {
  address,
  british,
  dateText,
  dayText,
  initialled,
  italic,
  joined,
  plain,
  rowOf,
  stopped,
  within,
} from './text.ts'
import type { CitedWork } from './work.ts'

/**
 * A work in the list of references, in HTML.
 *
 * @example
 * harvard(work) // => 'Berg, A. and Ash, J. (2016) ‘A title’, <i>Haven Gazette</i>, 4 May. Available at: …'
 */
export function harvard(work: CitedWork): string {
  const { type, authors, issued, accessed } = work
  const isArticle = type === 'article'
  const isPublished = type === 'report' || type === 'book'
  const names = authors.map((author) => initialled(author, ''))
  const by = rowOf(names, ' and ')
  const container = work.container && plain(work.container, british)
  const place = container && (type === 'page' || isArticle ? italic(container) : container)
  const date = `(${year(work)})`
  const title = isArticle
    ? `${british.outer[0]}${within(work.title, british)}${british.outer[1]}`
    : italic(plain(work.title, british))
  const day = isArticle && issued?.parts && dateText(issued, 'without-year')
  const first = by || (isArticle && place) || title
  const rest = [...[title, place].filter((part) => part !== first), day]
  const url = address(work)
  const read = accessed && `(Accessed: ${dayText(accessed, 'day-first')})`
  const parts = [
    joined(
      [first, isPublished && !by ? `${date}.` : date, joined(rest, isPublished ? '. ' : ', ')],
      ' ',
    ),
    url && joined([`Available at: ${url}`, read], ' '),
  ]
  return parts.flatMap((part) => (part ? stopped(part) : [])).join(' ')
}

const year = ({ issued }: CitedWork) =>
  issued ? (issued.parts ? String(issued.parts[0]) : dateText(issued, 'day-first')) : 'no date'
