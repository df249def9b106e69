/** The archive as files in other people's formats: everything in `/data/` and what tells of it reads this list. */
import { linksFrom } from '../archive/address.ts'
import type { Archive } from '../archive/archive.ts'
import { eventsCsv } from './csv.ts'
import { eventsJsonLd } from './json-ld/graph.ts'
import { eventsJson } from './json.ts'
import type { Written } from './written.ts'

/** A file to download. */
interface Download {
  /** Its name in `/data/`. */
  readonly name: string
  readonly mediaType: string
  /** What it holds, as a link to it says. */
  readonly title: string
  /** What else a reader must know, in a sentence or two; what is code stands in backticks. */
  readonly description?: string
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
    name: 'events.jsonld',
    mediaType: 'application/ld+json',
    title: 'Events with their evidence, as linked data',
    description:
      'JSON-LD: one graph of all events, people, organizations, places, topics and sources, each on a line of its own, with the vocabularies schema.org, PROV-O and Dublin Core, and dates as EDTF. Every event and every claim of a date is derived (`prov:wasDerivedFrom`) from its sources. Terms of the archive’s own are explained in the file. Reading it loads nothing.',
    write: eventsJsonLd,
  },
]

/** The type of a file without its parameters, `text/csv`. */
export const bareType = ({ mediaType }: Pick<Download, 'mediaType'>): string =>
  mediaType.replace(/;.*/, '')

/**
 * The text of a file.
 *
 * @param siteUrl where the archive will stand, with a slash at the end, if that is known
 */
export const downloadText = (
  { name, write }: Download,
  archive: Archive,
  siteUrl: string | undefined,
): string => write({ archive, linkTo: linksFrom(`data/${name}`, siteUrl) })
