/** Answers `/llms.txt`. */
import type { APIRoute } from 'astro'
import { linksFrom } from '../archive/address.ts'
import { compare } from '../archive/text/compare.ts'
import { ownPages } from '../components/own-pages.ts'
import { llmsText } from '../formats/llms.ts'
import { getArchive } from '../records/archive.ts'

/** The file, with the archive's own pages in its language. */
export const GET: APIRoute = async ({ site }) => {
  const pages = (await ownPages())
    .filter(({ data }) => data.language === undefined)
    .map(({ id, data }) => ({ ...data, address: `/${id}/` }))
    .sort((a, b) => compare(a.address, b.address))
  return new Response(llmsText(getArchive(), linksFrom('llms.txt', site?.href), pages), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
