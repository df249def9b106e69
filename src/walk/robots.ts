/** What hosts ask of robots, by the Robots Exclusion Protocol (RFC 9309). */
import robotsParser from 'robots-parser'
import { VisitError } from './failure.ts'
import type { Answer } from './request.ts'

/** What a host’s robots.txt says to us. */
interface Rules {
  readonly isAllowed: (url: URL) => boolean
  /** How long to pause between requests, in milliseconds; 0 where it does not say. */
  readonly delay: number
}

/** The longest pause that is kept, in milliseconds; who asks for more gets this. */
const LONGEST_DELAY = 30_000

/** Redirects of a robots.txt that are followed (RFC 9309, 2.3.1.2). */
const MOST_MOVES = 5

/**
 * Reads the rules of a host for us.
 *
 * @param origin `https://gazette.example`
 * @param fetch asks for one address
 * @throws {VisitError} where the host does not answer: then it may have rules that we do not know
 */
export async function readRules(
  origin: string,
  { userAgent, fetch }: { userAgent: string; fetch: (url: URL) => Promise<Answer> },
): Promise<Rules> {
  let url = new URL('/robots.txt', origin)
  let answer = await fetch(url)
  for (let moves = 0; moves < MOST_MOVES && isRedirect(answer); moves++) {
    const next = URL.parse(answer.headers.location ?? '', url)
    if (!next || !/^https?:$/.test(next.protocol)) break
    url = next
    answer = await fetch(url)
  }
  const { status, body } = answer
  if (status >= 500 || status === 429) {
    throw new VisitError(
      'refused',
      `Whether robots may read it is not known: robots.txt answered ${status}.`,
    )
  }
  // One that is not there forbids nothing.
  const text = status === 200 ? new TextDecoder().decode(body) : ''
  const rules = robotsParser(`${origin}/robots.txt`, text)
  return {
    isAllowed: ({ href }) => rules.isAllowed(href, userAgent) ?? true,
    delay: Math.min((rules.getCrawlDelay(userAgent) ?? 0) * 1000, LONGEST_DELAY),
  }
}

/** Whether an answer leads to another address. */
export const isRedirect = ({ status, headers }: Answer): boolean =>
  [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined
