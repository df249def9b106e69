/** A web of a test's own: one server that answers for every host, and visitors with a clock that runs by itself. */
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Resolver } from '../../../src/walk/public-address.ts'
import { visitorOf } from '../../../src/walk/visitor.ts'
import type { VisitSettings, Visitor } from '../../../src/walk/visitor.ts'

/** What an address answers: a text, an answer, or what a function writes; its answers one after the other. */
type Page = string | PlainAnswer | ((request: IncomingMessage, response: ServerResponse) => void)

interface PlainAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** The web of a test. */
export interface LocalWeb {
  /** `gazette.test/harbour` as an address of this web. */
  readonly at: (path: string) => string
  /** What was asked, in order: `GET gazette.test/harbour`. */
  readonly asked: readonly string[]
  /** How long was waited, in milliseconds, each time that something was waited for. */
  readonly waits: readonly number[]
  readonly visit: Visitor
  /** A visitor of other habits. */
  readonly visitor: (settings: Partial<VisitSettings>) => Visitor
}

/** Runs a test in a web with some pages. What is not among them answers 404; hosts that end with `.gone` are not in the DNS. */
export async function inWeb<T>(
  pages: (at: LocalWeb['at']) => Readonly<Record<string, Page | readonly Page[]>>,
  run: (web: LocalWeb) => Promise<T>,
): Promise<T> {
  const asked: string[] = []
  const waits: number[] = []
  const times = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = `${request.headers.host?.replace(/:\d+$/, '') ?? ''}${request.url ?? ''}`
    asked.push(`${request.method ?? ''} ${path}`)
    const page = pages(at)[path]
    const time = times.get(path) ?? 0
    times.set(path, time + 1)
    write(isSeveral(page) ? (page[time] ?? page.at(-1)) : page, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const at = (path: string) => `http://${path.replace(/^[^/]*/, (host) => `${host}:${port}`)}`
  let now = Date.parse('2026-11-30T12:00:00Z')
  const clock = {
    now: () => now,
    async wait(ms: number) {
      if (ms > 0) waits.push(ms)
      now += ms
      await Promise.resolve()
    },
  }
  const visitor = (settings: Partial<VisitSettings>) =>
    visitorOf({
      userAgent: 'event-archive/1 (+https://repository.example)',
      isAllowedAddress: () => true,
      resolve: localResolver,
      clock,
      ...settings,
    })
  try {
    return await run({ at, asked, waits, visit: visitor({}), visitor })
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

const isSeveral = (page: Page | readonly Page[] | undefined): page is readonly Page[] =>
  Array.isArray(page)

function write(page: Page | undefined, request: IncomingMessage, response: ServerResponse) {
  if (typeof page === 'function') {
    page(request, response)
    return
  }
  const { status, headers, body }: PlainAnswer =
    page === undefined ? { status: 404 } : typeof page === 'string' ? { body: page } : page
  response.writeHead(status ?? 200, { 'content-type': 'text/plain; charset=utf-8', ...headers })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const localResolver: Resolver = (host, _options, callback) => {
  if (host.endsWith('.gone')) {
    callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), [])
  } else callback(null, [{ address: '127.0.0.1', family: 4 }])
}
