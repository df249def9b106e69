import { eventsCsv } from '../../formats/csv.ts'
import { getArchive } from '../../site-archive.ts'

export const GET = async () =>
  new Response(eventsCsv(await getArchive()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
