/** Builds the search with the site, and serves the same search while editing. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { ViteDevServer } from 'vite'
import { buildArchive } from '../archive/archive.ts'
import { contentFolder } from '../content-folder.ts'
import { readContent } from '../records/read.ts'
import { searchFiles } from '../search/index-files.ts'
import type { SiteFiles } from '../search/index-files.ts'
import { site } from '../site.ts'

export const searchIndex = (): AstroIntegration => ({
  name: 'archive:search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir)
      const files = await readSearchFiles()
      for (const [path, content] of files) {
        await mkdir(dirname(join(root, path)), { recursive: true })
        await writeFile(join(root, path), content)
      }
      const pages = [...files.keys()].filter((path) => path.endsWith('.pf_fragment')).length
      logger.info(`${pages} pages can be searched.`)
    },
    'astro:server:setup': ({ server }) => serveSearch(server),
  },
})

const readSearchFiles = () =>
  searchFiles(buildArchive(readContent(contentFolder).records), site.language)

/** Answers requests for files of the search from memory; indexes anew after a change. */
function serveSearch(server: ViteDevServer) {
  let files: Promise<SiteFiles> | undefined
  server.watcher.on('all', (_, path) => {
    if (/[\\/](content|src[\\/]search)[\\/]/.test(path)) files = undefined
  })
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]!).slice(1)
    if (!/^(pagefind|search)\/.*\.\w+$/.test(path) || path.endsWith('.html')) return next()
    files ??= readSearchFiles()
    files.then((all) => {
      const content = all.get(path)
      if (!content) return next()
      response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream')
      response.setHeader('Cache-Control', 'no-store')
      response.end(content)
    }, next)
  })
}

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
}
