/** A plain server for a built folder: what `npm start` shows and what the tests read. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { downloads } from '../formats/downloads.ts'

/** A running server; `url` ends with a slash. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The media types of files whose endings do not tell them, or not the encoding: a browser would show “FaÃ§ade”. */
const mediaTypes = new Map([
  ...downloads.map(({ name, mediaType }) => [`/data/${name}`, mediaType] as const),
  ['/llms.txt', 'text/plain; charset=utf-8'],
])

/** How many ports after the wanted one are tried when it is taken. */
const ATTEMPTS = 20

/**
 * Serves a folder below `mount`, at the wanted port or the next free one; port 0 takes any.
 *
 * @throws {Error} when no port is free
 */
export async function serveFolder(
  folder: string,
  { port = 0, mount = '/' }: { port?: number; mount?: string } = {},
): Promise<Served> {
  const notFound = readFileSync(join(folder, '404.html'))
  const redirects = readRedirects(join(folder, '_redirects'))
  // `dev`: files are looked up when asked for, so a build that swaps the folder does not confuse it.
  const files = sirv(folder, {
    etag: true,
    dev: true,
    setHeaders: (response, path) => {
      const mediaType = mediaTypes.get(path)
      if (mediaType) response.setHeader('content-type', mediaType)
    },
  })
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(notFound)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' })
      return response.end()
    }
    const url = request.url ?? '/'
    if (!url.startsWith(mount)) return missing()
    request.url = url.slice(mount.length - 1)
    const [, path, query] = /^([^?]*)(.*)$/s.exec(request.url)!
    if (!isPlain(path!)) return missing()
    const address = addressOf(path!, folder, redirects)
    if (address !== path) {
      response.writeHead(301, { location: relativeTo(path!, address) + query! })
      return response.end()
    }
    files(request, response, missing)
  })
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const wanted = port === 0 ? 0 : port + attempt
    if (await listens(server, wanted)) {
      const { port: actual } = server.address() as { port: number }
      return { url: `http://localhost:${actual}${mount}`, close: () => close(server) }
    }
  }
  throw new Error(`No port from ${port} to ${port + ATTEMPTS - 1} is free. Set another with PORT.`)
}

/**
 * Whether a path can be that of a file below the folder: neither malformed nor a way out of it, and without
 * doubled slashes, below which the links of a page would lead elsewhere.
 */
function isPlain(path: string): boolean {
  try {
    return !/[\\\0]|%2f|\/\/|(^|\/)\.\.?(\/|$)/i.test(`${path} ${decodeURIComponent(path)}`)
  } catch {
    return false
  }
}

/**
 * The address that a path leads to, as on the hosts the site is made for: that of a folder ends with a
 * slash, and a record that was merged into another is found there.
 */
function addressOf(path: string, folder: string, redirects: ReadonlyMap<string, string>): string {
  const withSlash = path.replace(/\/?$/, '/')
  return redirects.get(withSlash) ?? (isFolder(join(folder, decodeURI(path))) ? withSlash : path)
}

/** The way from one path to another. It is relative, and so holds below any path of a host. */
const relativeTo = (from: string, to: string) =>
  (from
    .slice(1)
    .replace(/[^/]*$/, '')
    .replace(/[^/]*\//g, '../') || './') + to.slice(1)

/** The rules of a built folder for hosts that can redirect: on each line from where, to where. */
function readRedirects(path: string): ReadonlyMap<string, string> {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const lines = text.split('\n').map((line) => line.split(' '))
  return new Map(lines.flatMap(([from, to]) => (from?.startsWith('/') && to ? [[from, to]] : [])))
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(port, () => {
      server.removeAllListeners('error')
      resolve(true)
    })
  })
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
