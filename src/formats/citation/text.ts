/** What the four styles share: parts of a citation in HTML, of which `<i>` is the only element. */
import { escapeHtml } from '../../archive/text/escape-html.ts'
import { namesIn } from '../../archive/calendar-names.ts'
import type { Author } from './authors.ts'
import type { CitedDate, CitedWork } from './work.ts'

/** The quotation marks of a way of writing English: those of titles, and those within them. */
export interface Marks {
  readonly outer: readonly [string, string]
  readonly inner: readonly [string, string]
}

/** American English: a full stop or comma goes before the closing mark. */
export const american: Marks = { outer: ['“', '”'], inner: ['‘', '’'] }
/** British English. */
export const british: Marks = { outer: ['‘', '’'], inner: ['“', '”'] }

/**
 * A text that stands in no quotation marks, in HTML: straight quotation marks become those of the style.
 *
 * @example
 * plain("'Open' day at the harbour's mouth", american) // => '“Open” day at the harbour’s mouth'
 */
export const plain = (text: string, { outer }: Marks): string => escaped(marked(text, outer))

/** A text within quotation marks, without these: every mark in it becomes an inner one. */
export const within = (text: string, { inner }: Marks): string =>
  escaped(marked(text.replace(/“([^“”]*)”/g, '"$1"').replace(inMarks('‘', '’'), "'$1'"), inner))

const marked = (text: string, [open, close]: Marks['outer']) =>
  text
    .replaceAll("''", '"')
    .replace(inMarks('"', '"'), `${open}$1${close}`)
    .replace(inMarks("'", "'"), `${open}$1${close}`)
    .replaceAll("'", '’')

/** Words in marks; within a word they are apostrophes, or belong to a Hebrew acronym. */
const inMarks = (open: string, close: string) =>
  new RegExp(`(?<=^|[\\s([])${open}(?=\\S)(.*?)${close}(?=$|[\\s)\\].,:;?!])`, 'g')

const escaped = (text: string) => escapeHtml(text).replaceAll('&quot;', '"')

/** The same in italics. */
export const italic = (html: string): string => `<i>${html}</i>`

/** Ends with a full stop, unless it ends a sentence already; in American English within closing marks. */
export const closed = (html: string): string => ended(html, '.')

/** Ends with a full stop or a comma; a question mark takes no full stop. */
export function ended(html: string, mark: '.' | ','): string {
  const [, text = '', marks = '', tag = ''] =
    /^(.*?)((?:”|(?<=‘.*)’)*)((?:<\/i>)?)$/s.exec(html) ?? []
  if (mark === '.' && /[.?!]$/.test(text)) return html
  return marks ? `${text}${mark}${marks}${tag}` : `${text}${tag}${mark}`
}

/** Ends with a full stop, unless it ends a sentence already; in British English after closing marks. */
export const stopped = (html: string): string =>
  /[.?!]’?(?:<\/i>)?$/.test(html) ? html : `${html}.`

/** Parts that are there, with something between them. */
export const joined = (parts: readonly (string | false | undefined)[], between: string): string =>
  parts.filter(Boolean).join(between)

/** Names in a row, with something else before the last: `Berg, A., Lind, B. and Ash, C.` */
export const rowOf = (names: readonly string[], beforeLast: string): string =>
  joined([names.slice(0, -1).join(', '), names.at(-1)], beforeLast)

const english = {
  long: namesIn('en', { day: 'numeric', month: 'long' }).months,
  // As the MLA has them.
  short: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
}

/** How a style writes dates: `May 4, 2016`, `2016, May 4`, `4 May 2016` or `4 May`. */
export type DateOrder = 'month-first' | 'year-first' | 'day-first' | 'without-year'

/** A date in a style; in the archive's words where it is not just a year, month or day. */
export function dateText(
  { parts, words }: Pick<CitedDate, 'parts' | 'words'>,
  order: DateOrder,
  length: keyof typeof english = 'long',
): string {
  if (!parts) return escapeHtml(words)
  const [year, month, day] = parts
  const name = month === undefined ? undefined : english[length][month - 1]
  const number = day === undefined ? undefined : String(day)
  switch (order) {
    case 'month-first':
      return joined([joined([name, number], ' '), String(year)], number ? ', ' : ' ')
    case 'year-first':
      return joined([String(year), joined([name, number], ' ')], ', ')
    case 'day-first':
      return joined([number, name, String(year)], ' ')
    case 'without-year':
      return joined([number, name], ' ')
  }
}

/** A day in a style. */
export const dayText = (day: string, order: DateOrder, length?: keyof typeof english): string =>
  dateText({ parts: day.split('-').map(Number), words: day }, order, length)

/** An author with the family name first: `Berg, Anna`. */
export const inverted = (author: Author): string =>
  escapeHtml('name' in author ? author.name : `${author.family}, ${author.given}`)

/** An author as people say the name. */
export const spoken = (author: Author): string =>
  escapeHtml('name' in author ? author.name : `${author.given} ${author.family}`)

/** An author with initials: `Berg, A. B.`. */
export const initialled = (author: Author, between: '' | ' '): string =>
  escapeHtml(
    'name' in author ? author.name : `${author.family}, ${initialsOf(author.given, between)}`,
  )

const initialsOf = (given: string, between: string) =>
  given
    .split(' ')
    .map((name) => name.replace(/([^-])[^-]*/g, '$1.'))
    .join(between)

/** The address of a work, as a link. */
export const address = ({ url }: Pick<CitedWork, 'url'>): string | undefined =>
  url && escapeHtml(url)
