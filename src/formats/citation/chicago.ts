/** Chicago style, as in a bibliography: The Chicago Manual of Style, 17th edition. */
import {
  address,
  american,
  closed,
  dateText,
  dayText,
  inverted,
  ended,
  italic,
  joined,
  plain,
  spoken,
  within,
} from './text.ts'
import { titleCase } from './title-case.ts'
import type { CitedWork } from './work.ts'

/**
 * A work in a bibliography, in HTML.
 *
 * @example
 * chicago(work) // => 'Harel, Amos, and Barak Ravid. “A Title.” <i>Haaretz</i>, May 4, 2016. https://….'
 */
export function chicago(work: CitedWork): string {
  const { type, authors, issued, accessed } = work
  const by = joined(
    [
      authors.slice(0, 1).map(inverted).join(''),
      authors.slice(1, -1).map(spoken).join(', '),
      authors.length > 1 && `and ${spoken(authors.at(-1)!)}`,
    ],
    ', ',
  )
  const container = work.container && plain(work.container, american)
  const place = container && type === 'article' ? italic(container) : container
  const date = issued ? dateText(issued, 'month-first') : !accessed && 'n.d.'
  const read = !issued && accessed && `Accessed ${dayText(accessed, 'month-first')}`
  const isFirst = !by && type !== 'report' && type !== 'book'
  // Of a paper the title is a sentence of its own; of a page that its site opens, the date follows it.
  const after = joined([!isFirst && place, type === 'article' && isFirst ? false : date], ', ')
  const title = titleOf(work)
  const rest = type === 'article' && isFirst ? date : false
  const isRun = isFirst && type !== 'article' && after !== ''
  return joined(
    [
      by && closed(by),
      isFirst && place && closed(place),
      isRun ? `${title(',')} ${closed(after)}` : title('.'),
      !isRun && after && closed(after),
      rest && closed(rest),
      read && closed(read),
      closed(address(work) ?? ''),
    ].filter((part) => part !== '.'),
    ' ',
  )
}

function titleOf({ type, title, language }: CitedWork): (mark: '.' | ',') => string {
  const cased = language.startsWith('en') ? titleCase(title) : title
  if (type === 'book') return () => closed(italic(plain(cased, american)))
  const [open, close] = american.outer
  return (mark) => `${open}${ended(within(cased, american), mark)}${close}`
}
