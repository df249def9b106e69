/** Files for search engines. */

/**
 * `sitemap.xml`: the URLs of all pages.
 *
 * @param siteUrl where the site will be served, with a slash at the end
 * @param pages their files from the root of the site, such as `events/x/index.html`
 */
export function sitemapFile(siteUrl: string, pages: readonly string[]): string {
  const urls = pages.map((page) => new URL(page.replace(/(^|\/)index\.html$/, '$1'), siteUrl).href)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `<url><loc>${url.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>\n',
  ].join('\n')
}

/** `robots.txt`: search engines may read everything. */
export const robotsFile = (siteUrl: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`
