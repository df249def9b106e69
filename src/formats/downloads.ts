/** The archive as files in other people's formats: everything in `/data/` and what tells of it reads this list. */
import { linksFrom, urlsAt } from '../archive/address.ts'
import type { LinkTo, UrlOf } from '../archive/address.ts'
import type { Archive } from '../archive/archive.ts'
import { eventsIcs } from './calendar-entry.ts'
import { bibtexOf } from './citation/bibtex.ts'
import { risOf } from './citation/ris.ts'
import { allWorks } from './citation/work.ts'
import { eventsCsv } from './csv.ts'
import { eventsJson } from './json.ts'

/** What a file is made from. */
export interface Written {
  readonly archive: Archive
  /** How it writes addresses of the site. */
  readonly linkTo: LinkTo
  /** The whole address of a page, where it is known. */
  readonly urlOf: UrlOf
}

/** A file to download. */
interface Download {
  /** Its name in `/data/`. */
  readonly name: string
  readonly mediaType: string
  /** What it holds, as a link to it says. */
  readonly title: string
  readonly write: (from: Written) => string
}

/** The files of `/data/`, in the order in which the page lists them. */
export const downloads: readonly Download[] = [
  {
    name: 'events.json',
    mediaType: 'application/json',
    title: 'Events in full, as JSON',
    write: ({ archive }) => eventsJson(archive),
  },
  {
    name: 'events.csv',
    mediaType: 'text/csv; charset=utf-8',
    title: 'Events as a table',
    write: ({ archive }) => eventsCsv(archive),
  },
  {
    name: 'events.ics',
    mediaType: 'text/calendar; charset=utf-8',
    title: 'Events of known days as a calendar',
    write: ({ archive, urlOf }) => eventsIcs(archive, urlOf),
  },
  {
    name: 'archive.bib',
    mediaType: 'application/x-bibtex; charset=utf-8',
    title: 'Events and sources, as BibTeX',
    write: ({ archive, urlOf }) => bibtexOf(allWorks(archive, urlOf)),
  },
  {
    name: 'archive.ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    title: 'Events and sources, as RIS',
    write: ({ archive, urlOf }) => risOf(allWorks(archive, urlOf)),
  },
]

/**
 * The text of a file.
 *
 * @param siteUrl where the archive will stand, with a slash at the end, if that is known
 */
export const downloadText = (
  { name, write }: Download,
  archive: Archive,
  siteUrl: string | undefined,
): string => write({ archive, linkTo: linksFrom(`data/${name}`, siteUrl), urlOf: urlsAt(siteUrl) })
