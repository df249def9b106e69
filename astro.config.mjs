import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import { defineConfig } from 'astro/config'
import { archiveIntegration } from './src/build/integration.ts'
import { refuseUnusablePath } from './src/build/project-path.ts'
import { readSiteUrl } from './src/build/site-url.ts'

// Neither building nor editing talks to anybody.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true'

refuseUnusablePath(process.cwd())
const site = readSiteUrl(process.env.SITE_URL)

export default defineConfig({
  ...(site && { site }),
  output: 'static',
  trailingSlash: 'always',
  // `npm run build` builds beside `dist` and swaps when all is well.
  outDir: process.env.ARCHIVE_OUT_DIR || './dist',
  // Not in node_modules, which copies of the project share.
  cacheDir: './.build/astro',
  compressHTML: true,
  // Scoped styles win by their layer, not by their selectors.
  scopedStyleStrategy: 'where',
  // A strict policy allows no inline style, and GitHub Pages drops folders that begin with `_`.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  integrations: [mdx(), archiveIntegration()],
  devToolbar: { enabled: false },
  vite: {
    cacheDir: './.build/vite',
    build: {
      // Astro would inline small scripts into pages.
      assetsInlineLimit: 0,
      // One small sheet for all pages: one request, and the next page has it already.
      cssCodeSplit: false,
      // Astro marks each MDX page with a directive of its own and reads it before bundling.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
})
