/** Visits addresses as a polite guest does: slowly, with its name, and only where it may. */
import { once } from '../archive/look-up.ts'
import { VisitError, asVisitError } from './failure.ts'
import { requesterOf } from './request.ts'
import type { Answer, Asked, RequestSettings } from './request.ts'
import { isRedirect, readRules } from './robots.ts'
import { turnsOf } from './turns.ts'
import type { Clock } from './turns.ts'

/** How addresses are visited. */
export interface VisitSettings extends Partial<Omit<RequestSettings, 'userAgent'>> {
  readonly userAgent: string
  readonly clock: Clock
  /** Between two requests to one host, in milliseconds. */
  readonly pause?: number
}

/** An address that answered. */
export interface Visit {
  /** Where the answer came from in the end. */
  readonly address: string
  /** Where the address has moved for good; nothing where it has not. */
  readonly moved?: string | undefined
  readonly answer: Answer
}

/** Visits an address; fails with a `VisitError` alone. */
export type Visitor = (address: string, asked: Asked) => Promise<Visit>

const SECONDS = 1000
const MB = 1_000_000
const defaults = { pause: 2 * SECONDS, timeLimit: 30 * SECONDS, sizeLimit: 20 * MB }

/** Redirects that are followed. */
const MOST_MOVES = 10

/** What visits addresses, and remembers for as long as it is kept what hosts ask of robots. */
export function visitorOf(settings: VisitSettings): Visitor {
  const { clock, userAgent, pause, ...limits } = { ...defaults, ...settings }
  const request = requesterOf({ ...limits, userAgent })
  const turns = turnsOf(clock, pause)
  const ask = (url: URL, asked: Asked) => turns.take(url.hostname, () => request(url, asked))

  const rules = new Map<string, () => ReturnType<typeof readRules>>()
  const rulesOf = ({ origin, hostname }: URL) => {
    const read = async () => {
      try {
        const found = await readRules(origin, { userAgent, fetch: (url) => ask(url, 'read') })
        turns.lengthenPause(hostname, found.delay)
        return found
      } catch (error) {
        // It may answer the next time.
        if (asVisitError(error).kind === 'unreached') rules.delete(origin)
        throw error
      }
    }
    const known = rules.get(origin) ?? once(read)
    rules.set(origin, known)
    return known()
  }

  return async (address, asked) => {
    let url = webAddress(address)
    let moved: string | undefined
    let isForGood = true
    for (let moves = 0; moves <= MOST_MOVES; moves++) {
      const { isAllowed } = await rulesOf(url)
      if (!isAllowed(url)) {
        throw new VisitError('refused', 'Its robots.txt asks robots to stay away.')
      }
      const answer = await ask(url, asked)
      if (!isRedirect(answer)) return { address: url.href, moved, answer }
      url = webAddress(answer.headers.location ?? '', url)
      // What lies behind a redirect for the time being may lie elsewhere tomorrow.
      isForGood &&= [301, 308].includes(answer.status)
      if (isForGood) moved = url.href
    }
    throw new VisitError('unreached', `It leads on more than ${MOST_MOVES} times.`)
  }
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base)
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url
  throw new VisitError('refused', `It leads to \`${address}\`, which is no address of the web.`)
}
