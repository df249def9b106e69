/** Manners towards hosts: each is asked one thing at a time, with a pause, and left alone where it wants to be. */
import { VisitError, asVisitError } from './failure.ts'
import type { Answer } from './request.ts'

/** Time, as a walk sees it; a test has its own. */
export interface Clock {
  /** Milliseconds since 1 January 1970. */
  now(): number
  /** Waits for so many milliseconds. */
  wait(ms: number): Promise<void>
}

const SECONDS = 1000

/** The longest that a host’s wish to be asked later is waited for. */
const LONGEST_WAIT = 120 * SECONDS

/** So many failures in a row, and a host is not asked any more: each may take the whole limit of time. */
const MOST_FAILURES = 3

/** Statuses with which a host says that it is asked too much. */
const isBusy = ({ status }: Answer) => status === 429 || status === 503

interface Host {
  /** Ends when whoever asks now has the answer. */
  turn: Promise<unknown>
  /** When it may be asked again. */
  next: number
  pause: number
  failures: number
  /** Why it is not asked any more. */
  spared?: string
}

/** Takes turns at hosts. */
export interface Turns {
  /**
   * Asks a host when its turn comes. Where it answers that it is busy, it is asked once more after the
   * time that it gives, and then left alone.
   *
   * @throws {VisitError} where it gives no answer, or is not asked
   */
  take(host: string, ask: () => Promise<Answer>): Promise<Answer>
  /** Makes the pause of a host longer, in milliseconds. */
  lengthenPause(host: string, pause: number): void
}

/** @param pause between two requests to one host, in milliseconds */
export function turnsOf(clock: Clock, pause: number): Turns {
  const hosts = new Map<string, Host>()
  const hostOf = (name: string): Host => {
    const known = hosts.get(name) ?? { turn: Promise.resolve(), next: 0, pause, failures: 0 }
    hosts.set(name, known)
    return known
  }

  const askOnce = async (host: Host, ask: () => Promise<Answer>) => {
    await clock.wait(Math.max(0, host.next - clock.now()))
    try {
      const answer = await ask()
      host.failures = 0
      return answer
    } catch (error) {
      const failure = asVisitError(error)
      host.failures += failure.kind === 'unreached' ? 1 : 0
      if (host.failures >= MOST_FAILURES) {
        host.spared = `Its host failed ${MOST_FAILURES} times in a row, so it was not asked any more.`
      }
      throw failure
    } finally {
      host.next = clock.now() + host.pause
    }
  }

  const ask = async (host: Host, request: () => Promise<Answer>) => {
    if (host.spared) throw new VisitError('spared', host.spared)
    const answer = await askOnce(host, request)
    if (!isBusy(answer)) return answer
    const asked = retryAfter(answer, clock.now())
    if (asked !== undefined && asked <= LONGEST_WAIT) {
      host.next = clock.now() + Math.max(asked, host.pause)
      const second = await askOnce(host, request)
      if (!isBusy(second)) return second
    }
    // A page of its own may be out of order; a host that says when to come again is not.
    if (answer.status === 429 || asked !== undefined) {
      host.spared = `Its host answered ${answer.status}, that it is asked too much, so it was left alone.`
    }
    return answer
  }

  return {
    take(name, request) {
      const host = hostOf(name)
      const answer = host.turn.then(() => ask(host, request))
      host.turn = answer.catch(() => {})
      return answer
    },
    lengthenPause(name, longer) {
      const host = hostOf(name)
      host.pause = Math.max(host.pause, longer)
    },
  }
}

/** For how many milliseconds a host wants to be left alone (RFC 9110, 10.2.3: seconds, or a date), where it says. */
function retryAfter({ headers }: Answer, now: number): number | undefined {
  const value = headers['retry-after']?.trim()
  if (!value) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * SECONDS : Date.parse(value) - now
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
