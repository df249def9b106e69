/**
 * Answers `/data/<file>`; Astro calls it once for each, when it builds, and writes the answer as a file. The
 * integration gives each file its route: to a route with a name for a parameter, Astro’s preview wants a slash.
 */
import type { APIRoute } from 'astro'
import { dataFiles } from '../../components/data-files.ts'

/** The file that the route names. */
export const GET: APIRoute = ({ routePattern }) => {
  const { text, mediaType } = dataFiles().find(({ name }) => routePattern === `/data/${name}`)!
  return new Response(text, { headers: { 'content-type': mediaType } })
}
