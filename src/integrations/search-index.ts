/** Builds the search with the site, and serves the same search while editing. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroIntegrationLogger } from 'astro'
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
    'astro:server:setup': ({ server, logger }) => serveSearch(server, logger),
  },
})

const readSearchFiles = () =>
  searchFiles(buildArchive(readContent(contentFolder).records), site.language)

/** Answers requests for files of the search from memory; indexes anew after a change. */
function serveSearch(server: ViteDevServer, logger: AstroIntegrationLogger) {
  let lastGood: SiteFiles | undefined
  let files: Promise<SiteFiles> | undefined
  const watched = [resolve(contentFolder), resolve('src/search')]
  server.watcher.add(watched)
  server.watcher.on('all', (_, path) => {
    if (watched.some((folder) => resolve(path).startsWith(folder))) files = undefined
  })
  const current = () =>
    (files ??= readSearchFiles().then(
      (read) => (lastGood = read),
      (error: unknown) => {
        // A record that is being written may point to nothing yet.
        logger.error(`The search stays as it was: ${(error as Error).message}`)
        if (lastGood) return lastGood
        throw error
      },
    ))
  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '/').split('?')[0]!).slice(1)
    if (!/^(pagefind|search)\/.*\.(?!html)\w+$/.test(path)) return next()
    current().then((all) => {
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
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
}
