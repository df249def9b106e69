/**
 * What pages may load and do: as the Content-Security-Policy in each page, and as headers, which some
 * hosts can send. The pages, `_headers`, the documentation and the tests of `deploy/` take it from here.
 */
import { createHash } from 'node:crypto'

/** The inline script and style of a page. Only 404.html has any. */
export interface Inline {
  readonly script: string
  readonly style: string
}

/**
 * The Content-Security-Policy of a page: it may load the site's own files, and no inline script or
 * style. The search page may also compile Pagefind's WebAssembly. 404.html may also use the inline
 * script and style that it was built with, because it must work before it knows where its files are.
 */
export function contentSecurityPolicy({
  isSearch = false,
  inline,
}: { isSearch?: boolean; inline?: Inline } = {}): string {
  const wasm = isSearch ? " 'wasm-unsafe-eval'" : ''
  return [
    "default-src 'none'",
    `script-src 'self'${wasm}${inline ? ` ${hashOf(inline.script)}` : ''}`,
    `style-src 'self'${inline ? ` ${hashOf(inline.style)}` : ''}`,
    // The icon of 404.html is empty: without one, browsers would ask for /favicon.ico, which may lie
    // outside the archive.
    `img-src 'self'${inline ? ' data:' : ''}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

/** A policy as a header. Framing can be refused only there: in a page, browsers complain about it. */
export const asHeader = (policy: string): string => `${policy}; frame-ancestors 'none'`

/** The headers of every answer beside the policy, by name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Browsers complain about names that they do not know; all have known these for years.
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
}

/** How long browsers may keep answers. */
export const cacheControl = {
  /** Files in `assets/`: their names change with their content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Everything else is kept, but the browser asks each time whether it has changed. */
  revalidated: 'no-cache',
} as const

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
