/** Answers `/data/<file>`; Astro calls it once for each, when it builds, and writes the answer as a file. */
import type { APIRoute } from 'astro'
import { dataFiles } from '../../components/data-files.ts'
import { downloads } from '../../formats/downloads.ts'

/** One address for each file of the list. */
export const getStaticPaths = (): { params: { file: string } }[] =>
  downloads.map(({ name }) => ({ params: { file: name } }))

/** The file that an address names. */
export const GET: APIRoute = ({ params }) => {
  const { text, mediaType } = dataFiles().find(({ name }) => name === params.file)!
  return new Response(text, { headers: { 'content-type': mediaType } })
}
