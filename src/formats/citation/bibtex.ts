/**
 * Works as BibTeX entries (Oren Patashnik, “BibTeXing”, 1988) that biblatex reads, too: `year` and `month` are
 * for the one, `date`, `urldate` and `eventdate` for the other, which takes EDTF (Philip Kime and others, “The
 * biblatex Package”, section 2.3.8).
 */
import type { Author } from './authors.ts'
import type { CitedWork } from './work.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Works as entries, a blank line between them. */
export const bibtexOf = (works: readonly CitedWork[]): string => works.map(entryOf).join('\n')

function entryOf(work: CitedWork): string {
  const { id, type, title, authors, container, issued, accessed, url, eventDate, language } = work
  const [year, month] = issued?.parts ?? []
  const place = {
    page: 'howpublished',
    article: 'journal',
    report: 'institution',
    book: 'publisher',
  }
  // Braces around a title keep its capitals, around a name its parts together.
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length > 0 ? `{${authors.map(nameOf).join(' and ')}}` : undefined],
    ['title', `{{${escaped(title)}}}`],
    [place[type], container && `{${escaped(container)}}`],
    ['year', year === undefined ? undefined : `{${String(year)}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['date', issued && isInBiblatex(issued.edtf) ? `{${issued.edtf}}` : undefined],
    ['eventdate', eventDate && isInBiblatex(eventDate) ? `{${eventDate}}` : undefined],
    ['url', url && `{${urlText(url)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['language', `{${language}}`],
    ['note', noteOf(work)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []))
  return `@${type === 'page' ? 'misc' : type === 'report' ? 'techreport' : type}{${id},\n${lines.join('')}}\n`
}

/** What no field has: a date that is a set of days, and what the archive adds. */
function noteOf({ issued, note }: CitedWork): string | undefined {
  const notes = [issued && !issued.parts ? `Published ${issued.words}` : '', note].filter(Boolean)
  return notes.length > 0 ? `{${escaped(notes.join('. '))}}` : undefined
}

/** biblatex reads EDTF but for sets such as `[..2016]`. */
const isInBiblatex = (edtf: string) => !edtf.startsWith('[')

const nameOf = (author: Author) =>
  'name' in author
    ? `{${escaped(author.name)}}`
    : `${escaped(author.family)}, ${escaped(author.given)}`

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text in which TeX reads every character as itself. */
const escaped = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^]|[#$%&_]/g, (c) => special[c] ?? `\\${c}`)

/** Braces would end the field; all else stands in an address as it is. */
const urlText = (url: string) => url.replaceAll('{', '%7B').replaceAll('}', '%7D')
