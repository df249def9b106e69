/**
 * Works in RIS (Research Information Systems, “RIS Format Specifications”, 2011), which every reference
 * manager reads: a tag of two letters, two spaces, a hyphen, a value; lines end with CR LF.
 */
import type { Author } from './authors.ts'
import type { CitedDate, CitedWork } from './work.ts'

const types = { page: 'ELEC', article: 'NEWS', report: 'RPRT', book: 'BOOK' } as const

/** Works, one after the other. */
export const risOf = (works: readonly CitedWork[]): string => works.map(entryOf).join('')

function entryOf(work: CitedWork): string {
  const { id, type, title, language, authors, container, issued, accessed, url, note } = work
  const isPart = type === 'page' || type === 'article'
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[type]],
    ['ID', id],
    ...authors.map((author) => ['AU', nameOf(author)] as const),
    ['TI', title],
    [isPart ? 'T2' : 'PB', container],
    ['DA', issued && dateOf(issued)],
    ['PY', issued?.parts && String(issued.parts[0])],
    ['UR', url],
    ['Y2', accessed?.replaceAll('-', '/')],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ]
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('')
}

/** `2016/05/04/`, as far as it is known; the fourth part is free: a date of another form stands there in words. */
function dateOf({ parts = [], words }: CitedDate): string {
  const numbers = parts.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0'))
  return [...numbers, '', '', ''].slice(0, 3).join('/') + `/${parts.length > 0 ? '' : words}`
}

const nameOf = (author: Author) =>
  'name' in author ? author.name : `${author.family}, ${author.given}`

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
