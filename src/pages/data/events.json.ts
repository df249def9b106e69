import { eventsJson } from '../../formats/json.ts'
import { getArchive } from '../../records/archive.ts'

export const GET = () =>
  new Response(eventsJson(getArchive()), { headers: { 'content-type': 'application/json' } })
