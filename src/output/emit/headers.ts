/** `_headers`: Netlify and Cloudflare Pages take the headers of their answers from this file. */
import { asHeader, cacheControl, contentSecurityPolicy, securityHeaders } from '../policy.ts'
import type { Inline } from '../policy.ts'

/**
 * The text of the file. Where two rules match, both hosts join their values, so there is one policy for
 * all pages, the widest. The narrower policy that each page has of its own still applies.
 *
 * @param inline the inline script and style of 404.html
 */
export function headersFile(inline: Inline): string {
  const policy = asHeader(contentSecurityPolicy({ isSearch: true, inline }))
  const rules = [
    ['/*', { 'Content-Security-Policy': policy, ...securityHeaders }],
    // By default both hosts make browsers revalidate, which is right for all other files.
    ['/assets/*', { 'Cache-Control': cacheControl.hashed }],
  ] as const
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
      return [path, ...lines, ''].join('\n')
    })
    .join('\n')
}
