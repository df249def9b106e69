import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import { defineConfig } from 'astro/config'
import { portableLinks } from './src/integrations/portable-links.ts'
import { searchIndex } from './src/integrations/search-index.ts'

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  output: 'static',
  trailingSlash: 'always',
  // Set by `npm run build`, which builds beside `dist` and swaps when all is well.
  outDir: process.env.ARCHIVE_OUT_DIR || './dist',
  compressHTML: true,
  // A strict policy allows no inline style, and GitHub Pages drops folders that begin with `_`.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  integrations: [mdx(), portableLinks(), searchIndex()],
  devToolbar: { enabled: false },
  // Astro would inline small scripts into pages.
  vite: { build: { assetsInlineLimit: 0 } },
})
