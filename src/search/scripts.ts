/** The browser scripts of the search, bundled as classic scripts: modules do not load from disk. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'

/** What lies in the site's `search` folder, and what it is made from. */
const entries = {
  'search/page.js': 'browser/page.ts',
  'search/suggest.js': 'browser/suggest.ts',
  'search/suggest.css': 'browser/suggest.css',
}

/** @param pagefind the source of `pagefind.js`, which the search page's script carries */
export async function bundleScripts(pagefind: Uint8Array): Promise<Map<string, Uint8Array>> {
  const scripts = new Map<string, Uint8Array>()
  for (const [path, entry] of Object.entries(entries)) {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2023',
      charset: 'utf8',
      legalComments: 'none',
      // Pagefind asks where it lies; it is told by its options instead.
      define: { 'import.meta.url': '""' },
      plugins: [pagefindPlugin(pagefind)],
    })
    scripts.set(path, outputFiles[0]!.contents)
  }
  return scripts
}

/**
 * Pagefind's own script as the module `pagefind-browser`, with a `fetch` of ours: it must work from
 * disk, and a file that does not arrive must be an error, where Pagefind goes on without it.
 */
const pagefindPlugin = (source: Uint8Array): Plugin => ({
  name: 'pagefind-browser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^pagefind-browser$/ }, () => ({
      path: 'pagefind.js',
      namespace: 'pagefind',
    }))
    onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({
      contents: `import { load as fetch } from './files.ts'\n${withPlaces(Buffer.from(source).toString('utf8'))}`,
      loader: 'js',
      resolveDir: fileURLToPath(new URL('browser', import.meta.url)),
    }))
  },
})

/**
 * Pagefind works out the weight of every place where it found a word, and keeps it to itself until
 * the document is opened. Here results carry it, so that ranking costs no further request.
 */
function withPlaces(source: string): string {
  const keeps =
    /words:locations,data:(?=async\(\)=>await this\.loadFragment\([\w.]+,weighted_locations,)/
  if (!keeps.test(source)) throw new Error('pagefind.js has changed: `places` cannot be added.')
  return source.replace(keeps, 'words:locations,places:weighted_locations,data:')
}
