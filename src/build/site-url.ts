/** Where the archive will stand, if its operator says so: pages then name their absolute address. */

/**
 * `SITE_URL` as an address that ends with a slash, or undefined where it is not set.
 *
 * @throws {Error} that says what was expected
 * @example
 * readSiteUrl('https://example.org/archive') // => 'https://example.org/archive/'
 */
export function readSiteUrl(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username
  if (!isPlain) {
    throw new Error(
      `SITE_URL is \`${text}\`: expected where the archive will stand, such as https://example.org/archive/`,
    )
  }
  return url.href.replace(/\/*$/, '/')
}
