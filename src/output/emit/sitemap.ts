/** Files for search engines. */
import type { Day } from '../../archive/date.ts'

/**
 * `sitemap.xml`: the URLs of all pages, with the day of the last change where it is known.
 *
 * @param siteUrl where the site will be served, with a slash at the end
 * @param addresses of the pages, such as `/events/x/`
 * @param lastChange gives the day for an address
 */
export function sitemapFile(
  siteUrl: string,
  addresses: readonly string[],
  lastChange: (address: string) => Day | undefined,
): string {
  const urls = addresses.map((address) => {
    const url = new URL(address.slice(1), siteUrl).href
    const day = lastChange(address)
    return `<url><loc>${url.replaceAll('&', '&amp;')}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}

/** `robots.txt`: search engines may read everything. */
export const robotsFile = (siteUrl: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`
