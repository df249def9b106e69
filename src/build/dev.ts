/** What `npm run dev` adds to Astro's server: edits of records are shown, and the same search answers. */
import { extname, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegrationLogger } from 'astro'
import type { Plugin, ViteDevServer } from 'vite'
import { getArchive, outdateReading } from '../records/archive.ts'
import { contentFolder } from '../records/content-folder.ts'
import { searchFiles } from '../search/build/search-files.ts'
import type { SiteFiles } from '../search/build/search-files.ts'

const isBelow = (folder: string, path: string) => resolve(path).startsWith(resolve(folder) + sep)

/** The module through which pages get the archive. */
const reader = fileURLToPath(new URL('../records/archive.ts', import.meta.url))

/** Makes an edit of a record count as an edit of the module that reads it, so that pages are made anew. */
export const watchContent = (): Plugin => ({
  name: 'archive:content',
  configureServer: ({ watcher }) => void watcher.add(resolve(contentFolder)),
  hotUpdate({ file, modules }) {
    if (!isBelow(contentFolder, file)) return
    outdateReading()
    if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' })
    return [...modules, ...(this.environment.moduleGraph.getModulesByFile(reader) ?? [])]
  },
})

/** Answers requests for files of the search from memory; indexes anew after an edit. */
export function serveSearch(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let lastGood: SiteFiles | undefined
  let files: Promise<SiteFiles> | undefined
  server.watcher.on('all', (_, path) => {
    if (isBelow(contentFolder, path) || isBelow('src/search', path)) files = undefined
  })
  const indexed = async () => {
    const archive = getArchive()
    return (lastGood = await searchFiles(archive, archive.subject.language))
  }
  const current = () =>
    (files ??= indexed().catch((error: unknown) => {
      // A record that is being written may point to nothing yet.
      logger.error(`The search stays as it was: ${(error as Error).message}`)
      if (lastGood) return lastGood
      throw error
    }))
  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '/').split('?')[0]!).slice(1)
    if (!/^(pagefind|search)\/.*\.(?!html)\w+$/.test(path)) return next()
    current().then((all) => {
      const file = all.get(path)
      if (!file) return next()
      response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream')
      response.setHeader('Cache-Control', 'no-store')
      response.end(file)
    }, next)
  })
}

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
}
