/** Bodies and places that a text names and the archive does not know: offered where the words leave little doubt. */
import { nameIdOf } from '../edits/new-id.ts'
import type { Entity } from '../archive/records.ts'
import type { Stretch } from './roles.ts'
import { areBeside } from './words.ts'
import type { Span, Word } from './words.ts'

/** A name without a record. */
export interface NewName extends Span {
  readonly kind: 'organizations' | 'places'
  readonly id: string
  readonly name: string
  /** Of a place: the place that it lies in. */
  readonly within: string | undefined
}

/**
 * Names of bodies by the words that such names begin or end with, as in “Ferry Institute” or “Ministry of Bridges”.
 *
 * @param stretch a text and what was found in it
 * @param heads words that stand in the names of several bodies
 * @param known words in the names of each body that there is: “Foreign Ministry” is one of them, and no new one
 */
export function newBodies(
  stretch: Stretch,
  heads: ReadonlySet<string>,
  known: readonly ReadonlySet<string>[],
): NewName[] {
  const { text, words, mentions } = stretch
  // A place may be a part of the name.
  const others = mentions.filter(({ entities }) => entities.some(({ kind }) => kind !== 'places'))
  const isFree = (at: number) => !others.some((m) => at >= m.from && at < m.to)
  const isPart = (at: number) => isFree(at) && isName(words[at])
  const found: NewName[] = []
  for (let from = 0; from < words.length; from++) {
    if (!isPart(from)) continue
    let to = from + 1
    for (; to < words.length && areBeside(text, words[to - 1]!, words[to]!); to++) {
      const isJoined = joining.has(words[to]!.folded) && isPart(to + 1)
      if (!isPart(to) && !isJoined) break
    }
    const part = words.slice(from, to)
    const names = part.filter(isName).map(({ folded }) => folded)
    const isBody = heads.has(names[0]!) || heads.has(names.at(-1)!)
    const isKnown = known.some((body) => names.every((name) => body.has(name)))
    if (names.length > 1 && isBody && !isKnown) found.push(named('organizations', text, part))
    from = to - 1
  }
  return found
}

/** Places by the country behind them, as in “Oldtown, Northland”. */
export function newPlaces({ text, words, mentions }: Stretch): NewName[] {
  return mentions.flatMap((mention): NewName[] => {
    const country = mention.entities.find(isCountry)
    const [before, last] = [words[mention.from - 2], words[mention.from - 1]]
    if (!country || !last || !isName(last) || mentions.some((m) => m.to === mention.from)) return []
    if (!/^, $/.test(text.slice(last.end, mention.start))) return []
    const isTwo = before && isName(before) && areBeside(text, before, last)
    const part = isTwo ? [before, last] : [last]
    const isIn = /\b(?:in|at|near)\s$/u.test(text.slice(0, part[0]!.start))
    return isIn ? [{ ...named('places', text, part), within: country.id }] : []
  })
}

const joining = new Set(['of', 'for', 'and', 'the'])

const isName = (word: Word | undefined): word is Word => /^\p{Lu}\p{Ll}/u.test(word?.text ?? '')

const isCountry = (entity: Entity) => entity.kind === 'places' && entity.precision === 'country'

function named(kind: NewName['kind'], text: string, part: readonly Word[]): NewName {
  const [start, end] = [part[0]!.start, part.at(-1)!.end]
  const name = text.slice(start, end)
  return { kind, id: nameIdOf(name), name, start, end, within: undefined }
}
