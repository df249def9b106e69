/** A host as sites have it: it compresses what it serves and lets browsers keep it. It counts what it sends. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes and requests since the count began. */
export interface Sent {
  readonly bytes: number
  readonly requests: number
}

/** A running server. */
export interface CountingServer {
  /** Ends with a slash. */
  readonly url: string
  /** What was sent since the call before. */
  readonly take: () => Sent
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}
/** What no reader asks for and not every browser loads. */
const uncounted = /icon|\.webmanifest$/

/** Serves a folder. Bodies alone are counted, without headers. */
export async function serveCompressed(folder: string): Promise<CountingServer> {
  let sent: Sent = { bytes: 0, requests: 0 }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const path = normalize(decodeURIComponent(pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end()
      return
    }
    const text = readFileSync(file)
    const smaller = gzipSync(text, { level: 9 })
    const isSmaller = smaller.length < text.length
    const body = isSmaller ? smaller : text
    if (!uncounted.test(path)) {
      sent = { bytes: sent.bytes + body.length, requests: sent.requests + 1 }
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(isSmaller ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take() {
      const taken = sent
      sent = { bytes: 0, requests: 0 }
      return taken
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
