/** What `npm run hold` and `npm run links` share: how they go about the web, and how they end. */
import { setTimeout as wait } from 'node:timers/promises'
import { site } from '../site.ts'
import { visitorOf } from '../walk/visitor.ts'
import type { Visitor } from '../walk/visitor.ts'

/** The options of both. */
export const walkOptions = {
  report: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** Visits addresses under the archive’s own name. */
export function webVisitor(): Visitor {
  const address = site.repository || site.contact
  if (!address) {
    console.error(
      'Hosts cannot learn who asks them: set the address of the repository in src/site.ts.',
    )
  }
  return visitorOf({
    userAgent: `event-archive/1${address ? ` (+${address})` : ''}`,
    clock: {
      // eslint-disable-next-line no-restricted-syntax -- Hosts say when to come again by the clock; nothing of it is written.
      now: () => Date.now(),
      wait: (ms) => wait(ms),
    },
  })
}

/**
 * Ends a walk on which nothing came from the net.
 *
 * @throws {Error} saying so
 */
export function refuseSilence(asked: number, answered: number): void {
  if (asked === 0 || answered > 0) return
  throw new Error('No address gave an answer, so nothing is known of any. Is there a network?')
}
