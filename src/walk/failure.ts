/** Why an address gave no answer. */

/**
 * The kinds of failure:
 *
 * - `gone`: its host has no entry in the DNS any more
 * - `refused`: we do not ask, because of the address itself, where it lies, or what robots.txt says
 * - `spared`: we do not ask any more in this walk, because the host wants, or needs, to be left alone
 * - `too large`: it goes on beyond what we read
 * - `unreached`: it did not answer, not in time, or not in HTTP
 */
export type FailureKind = 'gone' | 'refused' | 'spared' | 'too large' | 'unreached'

/** An address gave no answer; the message is a sentence. */
export class VisitError extends Error {
  readonly kind: FailureKind
  constructor(kind: FailureKind, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'VisitError'
    this.kind = kind
  }
}

/** A failure of the network, in words. */
export function asVisitError(error: unknown): VisitError {
  if (error instanceof VisitError) return error
  const { name, code = '', message } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR') {
    return new VisitError('unreached', 'It did not answer in time.', error)
  }
  if (code === 'ENOTFOUND') return new VisitError('gone', 'The DNS knows no such host.', error)
  // A resolver that has no answer says nothing about the host.
  if (code === 'EAI_AGAIN') return new VisitError('unreached', 'The DNS did not answer.', error)
  return new VisitError('unreached', `It could not be reached: ${code || message}.`, error)
}
