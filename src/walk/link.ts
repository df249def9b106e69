/** What has become of an address. */
import { asVisitError } from './failure.ts'
import type { Asked } from './request.ts'
import type { Visit, Visitor } from './visitor.ts'

/** The state of an address, with the reason as a sentence. */
export interface LinkState {
  /** `unsure` is what a person, or another day, must tell: it is never taken for dead. */
  readonly is: 'alive' | 'moved' | 'dead' | 'unsure'
  readonly why: string
  /** Where it has moved for good. */
  readonly to?: string
  /** Whether any server answered, or it is for us not to ask: else it may be that there is no network. */
  readonly hasAnswered: boolean
}

/** Statuses that say that there is nothing here any more. */
const GONE = [404, 410]

/** Asks an address for its headers, once more by GET where that is refused: servers often know HEAD badly. */
export async function linkState(address: string, visit: Visitor): Promise<LinkState> {
  const first = await stateBy('head', address, visit)
  return first.mayBeOther ? stateBy('open', address, visit) : first
}

async function stateBy(
  asked: Asked,
  address: string,
  visit: Visitor,
): Promise<LinkState & { readonly mayBeOther?: boolean }> {
  try {
    const found = await visit(address, asked)
    const { status } = found.answer
    return { ...stateOf(address, found), mayBeOther: status >= 400 && status !== 429 }
  } catch (error) {
    const { kind, message: why } = asVisitError(error)
    return {
      is: kind === 'gone' ? 'dead' : 'unsure',
      why,
      hasAnswered: kind === 'refused',
      mayBeOther: kind === 'unreached',
    }
  }
}

function stateOf(address: string, { address: end, moved, answer }: Visit): LinkState {
  const { status } = answer
  const hasAnswered = true
  const why = `It answered ${status}${end === new URL(address).href ? '' : ` at ${end}`}.`
  if (GONE.includes(status)) return { is: 'dead', why, hasAnswered }
  if (status < 200 || status > 299) return { is: 'unsure', why, hasAnswered }
  // Many servers send there whoever asks for what is gone.
  if (isHome(end) && !isHome(address)) {
    return {
      is: 'unsure',
      why: `It leads to the home page ${end}, as what is gone often does.`,
      hasAnswered,
    }
  }
  return moved === undefined
    ? { is: 'alive', why, hasAnswered }
    : { is: 'moved', why, to: moved, hasAnswered }
}

const isHome = (address: string) => {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}
