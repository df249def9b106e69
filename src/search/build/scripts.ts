/**
 * The scripts of the search for the browser. They are classic scripts, because browsers do not load
 * modules when the site was opened as files (`file:`).
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import { pagefindScript } from './pagefind.ts'
import { readShards } from './shards.ts'

/** The scripts and styles in the site's folder `search`, and the modules they are built from. */
const entries = {
  'search/cite.css': '../browser/cite.css',
  'search/cite.js': '../browser/cite.ts',
  'search/dates.js': '../browser/dates.ts',
  'search/page.js': '../browser/page.ts',
  'search/nearest.js': '../browser/nearest.ts',
  'search/suggest.js': '../browser/suggest.ts',
  'search/suggest.css': '../browser/suggest.css',
  'search/take.js': '../browser/take.ts',
  'search/take.css': '../browser/take.css',
  'search/timeline.js': '../browser/timeline.ts',
}

/** The scripts and styles of the search, by their path in the site. */
export async function bundleScripts(): Promise<Map<string, Uint8Array>> {
  const scripts = new Map<string, Uint8Array>()
  const shards = readShards(process.env.ARCHIVE_SHARDS)
  for (const [path, entry] of Object.entries(entries)) {
    // Suggestions are those of this archive: others would be loaded with each page on which one types.
    scripts.set(path, await bundle(entry, 'iife', path === 'search/page.js' ? shards : []))
  }
  return scripts
}

/**
 * A module with everything that it imports, in one file.
 *
 * @param entry its path from this folder
 * @param shards the archives that it is to search, see `shards.ts`
 */
export async function bundle(
  entry: string,
  format: 'iife' | 'esm',
  shards: readonly string[] = [],
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'import.meta.url': '""', SHARDS: JSON.stringify(shards) },
    plugins: [pagefindPlugin],
  })
  return outputFiles[0]!.contents
}

/** Provides the module `pagefind-script`: Pagefind's script for browsers, which gets its files from us. */
const pagefindPlugin: Plugin = {
  name: 'pagefind-script',
  setup(bundling) {
    bundling.onResolve({ filter: /^pagefind-script$/ }, () => ({
      path: 'pagefind.js',
      namespace: 'pagefind-script',
    }))
    bundling.onLoad({ filter: /.*/, namespace: 'pagefind-script' }, async () => ({
      contents: `import { fetch } from './pagefind-fetch.ts'\n${await pagefindScript()}`,
      resolveDir: fileURLToPath(new URL('../browser/', import.meta.url)),
    }))
  },
}
