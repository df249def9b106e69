/**
 * The Content-Security-Policy of every page: nothing but the site's own files, no inline script or
 * style. Pages that search may compile Pagefind's WebAssembly.
 */
export function contentSecurityPolicy({ isSearch = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${isSearch ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}
