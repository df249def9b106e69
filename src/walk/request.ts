/** One request, within limits of time and size, to an address of the public net. */
import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { fileSize } from '../archive/text/file-size.ts'
import { VisitError, asVisitError } from './failure.ts'
import { guardedLookup, isPublicAddress, refusal } from './public-address.ts'
import type { Resolver } from './public-address.ts'

/** How requests are made. */
export interface RequestSettings {
  /** Says who asks. */
  readonly userAgent: string
  /** For a whole request, in milliseconds. */
  readonly timeLimit: number
  /** For an answer’s body as it is read, in bytes. */
  readonly sizeLimit: number
  /** The addresses that may be asked: those of the public net, unless a test has a server of its own. */
  readonly isAllowedAddress?: ((address: string) => boolean) | undefined
  /** Looks a host up; the system does, unless a test is told otherwise. */
  readonly resolve?: Resolver | undefined
}

/** What is asked of an address: `head` its headers alone, `open` its headers by GET, `read` its body, too. */
export type Asked = 'head' | 'open' | 'read'

/** What an address answered. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As it was before it was compressed for its way; empty unless it was asked for. */
  readonly body: Uint8Array
}

/** Makes one request. Redirects are not followed. */
export type Requester = (url: URL, asked: Asked) => Promise<Answer>

/** What makes requests, each on a connection of its own. The promise fails with a `VisitError` alone. */
export function requesterOf(settings: RequestSettings): Requester {
  const { isAllowedAddress = isPublicAddress, resolve, userAgent, timeLimit } = settings
  const lookup = guardedLookup(isAllowedAddress, resolve)
  const agents = { http: new HttpAgent({ lookup }), https: new HttpsAgent({ lookup }) }

  return async (url, asked) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    // Of an address in numbers no socket looks anything up.
    if (isIP(host) && !isAllowedAddress(host)) throw refusal(host)
    const signal = AbortSignal.timeout(timeLimit)
    const isSecure = url.protocol === 'https:'
    const { promise, resolve: answered, reject } = Promise.withResolvers<IncomingMessage>()
    const request = (isSecure ? httpsRequest : httpRequest)(url, {
      agent: isSecure ? agents.https : agents.http,
      method: asked === 'head' ? 'HEAD' : 'GET',
      headers: {
        'user-agent': userAgent,
        accept: 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5',
        'accept-encoding': 'identity',
      },
      signal,
    })
    request.once('response', answered).once('error', reject).end()
    try {
      const response = await promise
      const body = asked === 'read' ? await bodyOf(response, settings.sizeLimit) : new Uint8Array()
      return { status: response.statusCode ?? 0, headers: response.headers, body }
    } catch (error) {
      // A body that is cut off says that its connection was reset.
      throw asVisitError(signal.aborted ? signal.reason : error)
    } finally {
      request.destroy()
    }
  }
}

/** For those who compress without being asked. */
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** A body, decompressed; reading stops where it grows too large, so that a small file cannot unfold into a huge one. */
async function bodyOf(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  const coding = response.headers['content-encoding'] ?? ''
  const decoder = decoders[coding.toLowerCase()]
  const parts: Uint8Array[] = []
  let size = 0
  const collect = async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limit) {
        throw new VisitError(
          'too large',
          `It has more than ${fileSize(limit)}, the most that is read.`,
        )
      }
      parts.push(chunk)
    }
  }
  if (decoder) await pipeline(response, decoder(), collect)
  else await pipeline(response, collect)
  return Buffer.concat(parts)
}
