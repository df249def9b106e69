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
import type { Author } from './authors.ts'
import { casedTitle } from './title-case.ts'
import type { CitedWork } from './work.ts'

/**
 * A work in a bibliography, in HTML.
 *
 * @example
 * chicago(work) // => 'Berg, Anna, and Jo Ash. “A Title.” <i>Haven Gazette</i>, May 4, 2016. https://….'
 */
export function chicago(work: CitedWork): string {
  const { type, authors, issued, accessed } = work
  const by = joined(
    [
      authors.slice(0, 1).map(filed).map(inverted).join(''),
      authors.slice(1, -1).map(spoken).join(', '),
      authors.length > 1 && `and ${spoken(authors.at(-1)!)}`,
    ],
    ', ',
  )
  const container = work.container && plain(work.container, american)
  const place = container && type === 'article' ? italic(container) : container
  const date = issued ? dateText(issued, 'month-first') : !accessed && 'n.d.'
  const read = !issued && accessed && `Accessed ${dayText(accessed, 'month-first')}`
  const title = titleOf(work)
  return [...openingOf(), read, address(work)]
    .flatMap((part) => (part ? closed(part) : []))
    .join(' ')

  /** Without an author the site or the paper comes first; of a page the date then belongs to the title. */
  function openingOf() {
    if (by || type === 'report' || type === 'book') {
      return [by, title('.'), joined([place, date], ', ')]
    }
    if (type === 'article' || !date) return [place, title('.'), date]
    return [place, `${title(',')} ${date}`]
  }
}

/** An author under the first large word of the family name: `Hoop Haven, Jaap de`. */
function filed(author: Author): Author {
  if ('name' in author) return author
  const [, particles, family] = /^((?:\p{Ll}\S* )*)(.*)$/u.exec(author.family)!
  return { family: family!, given: `${author.given} ${particles}`.trim() }
}

function titleOf(work: CitedWork): (mark: '.' | ',') => string {
  const cased = casedTitle(work)
  if (work.type === 'book') return () => closed(italic(plain(cased, american)))
  const [open, close] = american.outer
  return (mark) => `${open}${ended(within(cased, american), mark)}${close}`
}
