/** The archive as files in other people's formats: everything in `/data/` and what tells of it reads this list. */
import type { Archive } from '../archive/archive.ts'
import type { Hash } from '../archive/fingerprint.ts'
import { eventsIcs } from './calendar-entry.ts'
import { bibtexOf } from './citation/bibtex.ts'
import { risOf } from './citation/ris.ts'
import { allWorks } from './citation/work.ts'
import { csvOf } from './csv.ts'
import { dataPackage } from './data-package.ts'
import type { Download, WrittenFile } from './download.ts'
import { eventsGeoJson } from './geojson.ts'
import { eventsJsonLd } from './json-ld/graph.ts'
import { eventsJson } from './json.ts'
import { recordSchemas, schemaText } from './record-schemas.ts'
import { tables } from './tables/tables.ts'
import { fileContext } from './file-context.ts'

const inTables = {
  title: 'Tables',
  description:
    'CSV for spreadsheets and statistics: UTF-8, commas between cells, a header in the first line. A semicolon and a space stand between several values in a cell. A cell of text that begins like a formula has an apostrophe in front, so that no spreadsheet runs it: after any spaces with `=`, `+`, `-`, `@` or the full-width form of one, or with a tab or the end of a line. Programs must strip it. An empty cell says that nothing is known, or that nothing applies. Events that were withdrawn are in no table.',
}

const ofRecords = {
  title: 'Schemas of the records',
  description:
    'What the front matter of a record may hold, as JSON Schema (draft 2020-12): for editors that complete fields and mark slips, and for programs that write records. `npm run check` also finds what no schema can tell.',
}

/** The files of `/data/`, in the order in which the page lists them. */
export const downloads: readonly Download[] = [
  ...tables.map((table) => ({
    name: `${table.name}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    title: table.title,
    description: table.description,
    group: inTables,
    table,
    write: csvOf(table),
  })),
  {
    name: 'events.json',
    mediaType: 'application/json',
    title: 'Events in full',
    description:
      'JSON: `{ "events": [ … ] }`, each event on a line of its own, oldest first; then those that were withdrawn, with the reason.',
    write: eventsJson,
  },
  {
    name: 'events.jsonld',
    mediaType: 'application/ld+json',
    title: 'Events with their evidence, as linked data',
    description:
      'JSON-LD: one graph of all events, people, organizations, places, topics and sources, each on a line of its own, with the vocabularies schema.org, PROV-O and Dublin Core, and dates as EDTF. Every event and every claim of a date is derived (`prov:wasDerivedFrom`) from its sources. Terms of the archive’s own are explained in the file. Reading it loads nothing.',
    write: eventsJsonLd,
  },
  {
    name: 'events.geojson',
    mediaType: 'application/geo+json',
    title: 'Events on the map',
    description:
      'GeoJSON: a feature for each event with a known place, oldest first; a point, or several where it happened at several places. A point is no more exact than the `precision` of its place: the point of a country merely lies somewhere inside it.',
    write: eventsGeoJson,
  },
  {
    name: 'events.ics',
    mediaType: 'text/calendar; charset=utf-8',
    title: 'Events as a calendar',
    description:
      'iCalendar: an event of a known day is all-day, one of several days runs from the first to the last. Events whose day is not known, or not surely, are left out; the description of the calendar tells how many.',
    write: ({ archive, urlOf }) => eventsIcs(archive, urlOf),
  },
  {
    name: 'archive.bib',
    mediaType: 'application/x-bibtex; charset=utf-8',
    title: 'Citations for LaTeX',
    description:
      'BibTeX, for biblatex, too: an entry for the page of each event, then one for each source. A date that is not just a day, a month or a year stands in `note`, in words.',
    write: ({ archive, urlOf }) => bibtexOf(allWorks(archive, urlOf)),
  },
  {
    name: 'archive.ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    title: 'Citations for reference managers',
    description: 'RIS, for Zotero, EndNote and Mendeley: the same entries.',
    write: ({ archive, urlOf }) => risOf(allWorks(archive, urlOf)),
  },
  ...recordSchemas.map((record) => ({
    name: `schema/${record.name}.json`,
    mediaType: 'application/schema+json',
    title: record.title,
    description: record.description,
    group: ofRecords,
    write: schemaText(record),
  })),
  // Last: it tells of all files above it.
  {
    name: 'datapackage.json',
    mediaType: 'application/json',
    title: 'What is in these files',
    description:
      'A Frictionless Data Package (version 2): every file with its size and checksum, every column of the tables with its type and meaning, and how the tables belong together.',
    write: dataPackage,
  },
]

/**
 * Writes every file.
 *
 * @param options.siteUrl where the archive will stand, with a slash at the end, if that is known
 */
export function writeDownloads(
  archive: Archive,
  { siteUrl, hash }: { readonly siteUrl?: string | undefined; readonly hash: Hash },
): WrittenFile[] {
  const encoder = new TextEncoder()
  const written: WrittenFile[] = []
  for (const download of downloads) {
    const from = fileContext(archive, `data/${download.name}`, siteUrl)
    const text = download.write(from, written)
    written.push({ ...download, text, bytes: encoder.encode(text).length, sha256: hash(text) })
  }
  return written
}
