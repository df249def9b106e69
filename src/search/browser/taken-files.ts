/** The files that a reader can save events as, by the writers that make those of `/data/`. */
import { count } from '../../archive/text/count.ts'
import { slug } from '../../archive/text/slug.ts'
import { bibtexOf } from '../../formats/citation/bibtex.ts'
import { risOf } from '../../formats/citation/ris.ts'
import { csvText } from '../../formats/csv.ts'
import { icalendar, leftOutInWords } from '../../formats/icalendar.ts'
import { element } from './dom.ts'
import type { Taken } from './taken-events.ts'
import { worksOf } from './taken-works.ts'

/** Events to be taken along. */
export interface Chosen {
  readonly events: readonly Taken[]
  /** What they were chosen by. */
  readonly words: readonly string[]
  /** The name of the archive. */
  readonly archive: string
}

/** A file that events can be saved as. */
interface FileFormat {
  readonly name: string
  /** What it is for. */
  readonly detail: string
  readonly ending: string
  readonly mediaType: string
  readonly write: (chosen: Chosen) => string
  /** The events that it has no room for. */
  readonly leavesOut?: (event: Taken) => boolean
}

const csv: FileFormat = {
  name: 'CSV',
  detail: 'a table for spreadsheets',
  ending: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: ({ events }) => {
    const [names = []] = events.map(({ columns }) => columns)
    // Archives that are searched together may have been built with other columns.
    const cellOf = ({ columns, row, url }: Taken, name: string) =>
      name === 'url' ? url : row[columns.indexOf(name)]
    return csvText(
      names,
      events.map((event) => names.map((name) => cellOf(event, name))),
    )
  },
}

const ics: FileFormat = {
  name: 'ICS',
  detail: 'a calendar of the known days',
  ending: 'ics',
  mediaType: 'text/calendar;charset=utf-8',
  leavesOut: ({ calendar }) => calendar === undefined,
  write: ({ events, words, archive }) => {
    const known = events.flatMap(({ calendar: entry, text, url }) =>
      entry ? { entry, text, url } : [],
    )
    return icalendar({
      name: [archive, words.join(', ')].filter(Boolean).join(': '),
      description: `${count(known.length, 'event')}.`,
      events: known,
      leftOut: events.length - known.length,
    })
  },
}

const bibtex: FileFormat = {
  name: 'BibTeX',
  detail: 'citations of events and sources',
  ending: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  write: (chosen) => bibtexOf(worksOf(chosen)),
}

const ris: FileFormat = {
  name: 'RIS',
  detail: 'the same, for Zotero or EndNote',
  ending: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  write: (chosen) => risOf(worksOf(chosen)),
}

/** The files, in the order in which they are offered. */
export const fileFormats: readonly FileFormat[] = [csv, ics, bibtex, ris]

/** Saves events as a file, and says what is in it. */
export function save(format: FileFormat, chosen: Chosen): string {
  const saved = chosen.events.filter((event) => !format.leavesOut?.(event))
  const others = leftOutInWords(chosen.events.length - saved.length)
  if (saved.length === 0) return `Nothing was saved. ${others}`
  const name = slug(
    `${chosen.archive} ${chosen.words.join(' ').slice(0, 60)} ${count(saved.length, 'event')}`,
  )
  const blob = new Blob([format.write(chosen)], { type: format.mediaType })
  const href = URL.createObjectURL(blob)
  element('a', { href, download: `${name}.${format.ending}` }).click()
  // It must be there until the browser has read it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
  return [`Saved ${count(saved.length, 'event')} as ${format.name}.`, others].join(' ').trim()
}
