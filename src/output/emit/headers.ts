/** `_headers`, which Netlify and Cloudflare Pages read from the folder they publish. */
import { asHeader, cacheControl, contentSecurityPolicy, securityHeaders } from '../policy.ts'
import type { Inline } from '../policy.ts'

/**
 * The file's text. Both hosts join the values where two rules fit, so one policy must do for all: the
 * widest. Each page's own, narrower policy still holds beside it.
 *
 * @param inline what 404.html carries
 */
export function headersFile(inline: Inline): string {
  const policy = asHeader(contentSecurityPolicy({ isSearch: true, inline }))
  const rules = [
    ['/*', { 'Content-Security-Policy': policy, ...securityHeaders }],
    // Both hosts have other files revalidated by themselves.
    ['/assets/*', { 'Cache-Control': cacheControl.hashed }],
  ] as const
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
      return [path, ...lines, ''].join('\n')
    })
    .join('\n')
}
