/** Which event of a draft is which one of the right answer. */
import { areDisjoint, isDate, parseDate } from '../../../src/archive/date.ts'
import { wordsOf } from '../../../src/archive/fingerprint.ts'
import { compare } from '../../../src/archive/text/compare.ts'
import { foldLetters } from '../../../src/archive/text/fold.ts'
import type { RightEvent } from './answers.ts'
import type { DraftEvent } from './draft.ts'

/** An event that should have been found, with the one that was. */
export interface Pair {
  readonly right: RightEvent
  readonly found: DraftEvent
}

/** How much of the evidence that two events are one is enough; see `likeness`. */
const ENOUGH = 2.4

/**
 * Pairs events, the likeliest first; each is in one pair at most. With so few events in a text the best
 * pairs hardly ever stand in each other's way, so nothing is gained by weighing all of them at once.
 */
export function assign(right: readonly RightEvent[], found: readonly DraftEvent[]): Pair[] {
  const candidates = right
    .flatMap((r, i) =>
      found.map((f, j) => ({ pair: { right: r, found: f }, i, j, score: likeness(r, f) })),
    )
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || compare(`${a.i} ${a.j}`, `${b.i} ${b.j}`))
  const taken = { right: new Set<number>(), found: new Set<number>() }
  return candidates.flatMap(({ pair, i, j }) => {
    if (taken.right.has(i) || taken.found.has(j)) return []
    taken.right.add(i)
    taken.found.add(j)
    return [pair]
  })
}

/**
 * How much speaks for two events being one: up to 3 for the date (3 for the same, 2 for one that
 * overlaps), up to 2 for the people and bodies, up to 1 for the words of the title. Of another date the
 * people have to be the same by half at least: a wrong date is a wrong date then, and no missing event.
 */
function likeness(right: RightEvent, found: DraftEvent): number {
  const time = timeLikeness(right, found)
  const own = new Set(idsIn(found))
  const people = share(
    [...right.people.map(({ id }) => id), ...right.organizations.map((id) => [id])],
    (ids) => ids.some((id) => own.has(id)),
  )
  const title = new Set(foldedWords(`${found.title} ${found.id}`))
  const words = share(foldedWords(right.name), (word) => title.has(word))
  if (time === 0) return people >= 0.5 && words >= 0.2 ? ENOUGH + people / 10 : 0
  return time + 2 * people + words
}

function timeLikeness({ date }: RightEvent, found: DraftEvent): number {
  if (found.date === undefined || !isDate(found.date)) return 0
  if (date.includes(found.date)) return 3
  const given = parseDate(found.date)
  return date.some((text) => !areDisjoint(parseDate(text), given)) ? 2 : 0
}

const idsIn = ({ participations, organizations }: DraftEvent) => [
  ...participations.flatMap(({ person, organization }) =>
    [person ?? [], organization ?? []].flat(),
  ),
  ...organizations,
]

const share = <T>(all: readonly T[], holds: (one: T) => boolean) =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length

/** Words without accents, and those of two spellings as one. */
export const foldedWords = (text: string): string[] =>
  wordsOf(foldLetters(text)).map((word) =>
    word.replace(/^defens/, 'defenc').replace(/^chair(?:man|woman|person)$/, 'chair'),
  )
