/** Answers `/data/<file>`; Astro calls it once for each, when it builds, and writes the answer as a file. */
import type { APIRoute } from 'astro'
import { downloadText, downloads } from '../../formats/downloads.ts'
import { getArchive } from '../../records/archive.ts'

/** One address for each file of the list. */
export const getStaticPaths = (): { params: { file: string } }[] =>
  downloads.map(({ name }) => ({ params: { file: name } }))

/** The file that an address names. */
export const GET: APIRoute = ({ params, site }) => {
  const download = downloads.find(({ name }) => name === params.file)!
  return new Response(downloadText(download, getArchive(), site?.href), {
    headers: { 'content-type': download.mediaType },
  })
}
