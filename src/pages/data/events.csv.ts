import { eventsCsv } from '../../formats/csv.ts'
import { getArchive } from '../../records/archive.ts'

export const GET = () =>
  new Response(eventsCsv(getArchive()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
