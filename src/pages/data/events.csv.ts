import { eventsCsv } from '../../formats/csv.ts'
import { getArchive } from '../../records/archive.ts'

/** Answers `/data/events.csv`; Astro calls it once, when it builds, and writes the answer as a file. */
export const GET = (): Response =>
  new Response(eventsCsv(getArchive()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
