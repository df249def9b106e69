/** The browser scripts of the search, bundled as classic scripts: modules do not load from disk. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import { pagefindScript } from './pagefind.ts'

/** What lies in the site's `search` folder, and what it is made from. */
const entries = {
  'search/page.js': '../browser/page.ts',
  'search/suggest.js': '../browser/suggest.ts',
  'search/suggest.css': '../browser/suggest.css',
}

/** The scripts and styles by their path in the site. */
export async function bundleScripts(): Promise<Map<string, Uint8Array>> {
  const scripts = new Map<string, Uint8Array>()
  for (const [path, entry] of Object.entries(entries)) {
    scripts.set(path, await bundle(entry, 'iife'))
  }
  return scripts
}

/** One script of the search with all that it imports. */
export async function bundle(entry: string, format: 'iife' | 'esm'): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'import.meta.url': '""' },
    plugins: [pagefindWasm],
  })
  return outputFiles[0]!.contents
}

/**
 * The module `pagefind-wasm`: of Pagefind's own script the part that talks to its WebAssembly. What
 * lies around that part goes on without a file that did not arrive, keeps the places of words to
 * itself, and is four times as large.
 */
const pagefindWasm: Plugin = {
  name: 'pagefind-wasm',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^pagefind-wasm$/ }, () => ({ path: 'pagefind.js', namespace: 'pagefind' }))
    onLoad({ filter: /.*/, namespace: 'pagefind' }, async () => ({
      contents: `${await pagefindScript()}\nexport { wasm_bindgen }`,
      loader: 'js',
    }))
  },
}
