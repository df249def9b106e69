import { eventsJson } from '../../formats/json.ts'
import { getArchive } from '../../records/archive.ts'

/** Answers `/data/events.json`; Astro calls it once, when it builds, and writes the answer as a file. */
export const GET = (): Response =>
  new Response(eventsJson(getArchive()), { headers: { 'content-type': 'application/json' } })
