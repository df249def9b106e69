/** What a preview adds to Astro's server: edits of records are shown, and the same search answers. */
import { basename, extname, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { errorsOf } from '../checks/check.ts'
import { currentSnapshot, forgetSnapshot, getArchive } from '../records/archive.ts'
import { contentFolder } from '../records/content-folder.ts'
import { isLeftBehind } from '../records/file-name.ts'
import { searchFiles } from '../search/build/search-files.ts'
import type { SiteFiles } from '../search/build/search-files.ts'
import { recordFolders, watchRecords } from './watch-records.ts'

const isBelow = (folder: string, path: string) => resolve(path).startsWith(resolve(folder) + sep)

/** Whether a file is content; editors leave others beside it, such as `.x.md.swp`, `x.md~` and `4913`. */
const isContent = (path: string) => isBelow(contentFolder, path) && !isLeftBehind(basename(path))

/** What Vite does not watch: records have a watcher of their own, and what a build writes is no source. */
const ignored = new Set([...recordFolders(contentFolder), resolve('dist'), resolve('.build')])
const isIgnored = (path: string) => ignored.has(resolve(path))

/** The module through which pages get the archive. */
const reader = fileURLToPath(new URL('../records/archive.ts', import.meta.url))

/** Makes an edit of a record count as an edit of the module that reads it, so that pages are made anew. */
export const watchContent = (): Plugin => ({
  name: 'archive:content',
  config: () => ({ server: { watch: { ignored: [isIgnored] } } }),
  configureServer: ({ watcher, middlewares, httpServer }) => {
    watcher.add(resolve(contentFolder))
    const records = watchRecords(contentFolder, (path) => {
      watcher.emit('change', path)
      watcher.emit('all', 'change', path)
    })
    watcher.on('addDir', (path) => {
      if (resolve(path) === resolve(contentFolder)) records.open()
    })
    httpServer?.once('close', records.close)
    // Before anything waits for it: Vite gives up on a module after a minute.
    errorsOf(currentSnapshot())
    // In front of all others: Astro's own answer a malformed address with an error.
    return () => middlewares.stack.unshift({ route: '', handle: refuseMalformed })
  },
  hotUpdate({ file, modules }) {
    if (!isContent(file)) return
    forgetSnapshot()
    if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' })
    return [...modules, ...(this.environment.moduleGraph.getModulesByFile(reader) ?? [])]
  },
})

/** Sends an address that is no text, such as `/%E0%A4%A`, to the page for what is not there. */
const refuseMalformed: Connect.NextHandleFunction = (request, _, next) => {
  try {
    decodeURI(request.url ?? '/')
  } catch {
    request.url = '/404/'
  }
  next()
}

/** Answers requests for files of the search from memory; indexes anew after an edit. */
export function serveSearch(server: ViteDevServer): void {
  let files: Promise<SiteFiles> | undefined
  server.watcher.on('all', (_, path) => {
    if (isContent(path) || isBelow('src/search', path)) files = undefined
  })
  const indexed = () => {
    const archive = getArchive()
    return searchFiles(archive, archive.subject.language)
  }
  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '/').split('?')[0]!).slice(1)
    if (!/^search\/.*\.(?!html)\w+$/.test(path)) return next()
    files ??= indexed()
    files.then((all) => {
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
