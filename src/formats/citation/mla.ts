/** MLA style: MLA Handbook, 9th edition. */
import {
  address,
  american,
  closed,
  dateText,
  dayText,
  inverted,
  italic,
  joined,
  plain,
  spoken,
  within,
} from './text.ts'
import { casedTitle } from './title-case.ts'
import type { CitedWork } from './work.ts'

/**
 * A work in the list of works cited, in HTML.
 *
 * @example
 * mla(work) // => 'Berg, Anna, and Jo Ash. “A Title.” <i>Haven Gazette</i>, 4 May 2016, https://….'
 */
export function mla(work: CitedWork): string {
  const { type, authors, issued, accessed } = work
  const [first, ...others] = authors
  const by =
    first &&
    closed(
      others.length > 1
        ? `${inverted(first)}, et al`
        : joined([inverted(first), others[0] && `and ${spoken(others[0])}`], ', '),
    )
  const container = work.container && plain(work.container, american)
  const isWhole = !container || type === 'report' || type === 'book'
  const cased = casedTitle(work)
  const title = isWhole ? closed(italic(plain(cased, american))) : quoted(cased)
  const place = joined(
    [
      container && (isWhole ? container : italic(container)),
      issued && dateText(issued, 'day-first', 'short'),
      address(work),
    ],
    ', ',
  )
  const read = !issued && accessed && `Accessed ${closed(dayText(accessed, 'day-first', 'short'))}`
  return joined([by, title, place && closed(place), read], ' ')
}

function quoted(title: string): string {
  const [open, close] = american.outer
  return `${open}${closed(within(title, american))}${close}`
}
