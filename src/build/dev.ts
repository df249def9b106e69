/** What `npm run dev` adds to Astro's server: edits of records are shown, and the same search answers. */
import { extname, resolve, sep } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import type { ViteDevServer } from 'vite'
import { getArchive, outdateReading } from '../records/archive.ts'
import { contentFolder } from '../records/content-folder.ts'
import { searchFiles } from '../search/build/files.ts'
import type { SiteFiles } from '../search/build/files.ts'

/** Reads the content anew after an edit, and answers requests for files of the search from memory. */
export function serveArchive(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let lastGood: SiteFiles | undefined
  let files: Promise<SiteFiles> | undefined
  const content = resolve(contentFolder) + sep
  const search = resolve('src/search') + sep
  server.watcher.add([content, search])
  server.watcher.on('all', (_, path) => {
    const isContent = resolve(path).startsWith(content)
    if (!isContent && !resolve(path).startsWith(search)) return
    files = undefined
    if (!isContent) return
    outdateReading()
    server.ws.send({ type: 'full-reload' })
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
