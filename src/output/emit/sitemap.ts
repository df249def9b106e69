/** What search engines read: which pages there are, and that they may. */

/**
 * `sitemap.xml` over pages.
 *
 * @param siteUrl ends with a slash
 * @param pages files of the built folder, such as `events/x/index.html`
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

/** `robots.txt`: everything may be read. */
export const robotsFile = (siteUrl: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`
