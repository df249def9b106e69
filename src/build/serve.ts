/** A plain server for a built folder: what `npm start` shows and what the tests read. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** A running server; `url` ends with a slash. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

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
  // `dev`: files are looked up when asked for, so a build that swaps the folder does not confuse it.
  const files = sirv(folder, { etag: true, dev: true })
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(notFound)
    }
    const url = request.url ?? '/'
    if (!url.startsWith(mount)) return missing()
    request.url = url.slice(mount.length - 1)
    const path = request.url.split('?')[0]!
    // A folder's address ends with a slash, as on the hosts the site is made for. The way there is
    // relative: an address that begins with two slashes must not lead to another host.
    if (!path.endsWith('/') && isFolder(folder, path)) {
      response.writeHead(301, { location: `./${path.slice(path.lastIndexOf('/') + 1)}/` })
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

function isFolder(folder: string, path: string): boolean {
  try {
    return statSync(join(folder, decodeURIComponent(path))).isDirectory()
  } catch {
    return false
  }
}

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
