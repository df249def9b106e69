import { eventsJson } from '../../formats/json.ts'
import { getArchive } from '../../site-archive.ts'

export const GET = async () =>
  new Response(eventsJson(await getArchive()), { headers: { 'content-type': 'application/json' } })
