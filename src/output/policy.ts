/**
 * What a page may load and do, as its own Content-Security-Policy and as headers of the hosts that can
 * send them. One place: the pages, `_headers` and the tests of `deploy/` take it from here.
 */
import { createHash } from 'node:crypto'

/** Inline script and style that a page may carry, as texts; only 404.html has any. */
export interface Inline {
  readonly script: string
  readonly style: string
}

/**
 * The Content-Security-Policy of every page: nothing but the site's own files, no inline script or
 * style. Pages that search may compile Pagefind's WebAssembly; 404.html, which must work where it
 * cannot find its files, may run the inline texts it was built with.
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
    // Without its empty icon 404.html would make browsers ask for /favicon.ico, outside the archive.
    `img-src 'self'${inline ? ' data:' : ''}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

/** A policy as a header: framing can be refused only there, browsers complain of it in a page. */
export const asHeader = (policy: string): string => `${policy}; frame-ancestors 'none'`

/** What every answer carries beside its policy, by the header's name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Browsers warn of names they do not know: these all have known for years.
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
}

/** How long answers may be kept. */
export const cacheControl = {
  /** Files below `assets/`: their names change with their content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Everything else: kept, but asked about each time. */
  revalidated: 'no-cache',
} as const

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
