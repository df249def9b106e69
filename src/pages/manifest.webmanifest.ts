/** Answers `/manifest.webmanifest`. */
import type { APIRoute } from 'astro'
import { webManifest } from '../formats/web-manifest.ts'
import { getArchive } from '../records/archive.ts'

/** The manifest of the archive. */
export const GET: APIRoute = () =>
  new Response(webManifest(getArchive().subject), {
    headers: { 'content-type': 'application/manifest+json' },
  })
