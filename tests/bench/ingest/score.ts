/** How far the drafts of a text are what a careful editor would record. */
import { isRun, wordsOf } from '../../../src/archive/fingerprint.ts'
import type { Answer, RightPerson } from './answers.ts'
import { assign, foldedWords } from './assign.ts'
import type { Pair } from './assign.ts'
import type { Draft, DraftEvent } from './draft.ts'

/** What is counted, in the order of the table. */
export const measures = [
  'events recall',
  'events precision',
  'dates',
  'people recall',
  'people precision',
  'roles',
  'sides',
  'quotations recall',
  'quotations precision',
  'speakers',
  'passages',
  'types',
  'statuses',
  'presence',
  'bodies recall',
  'places recall',
  'matches',
  'kind of item',
  'day of item',
] as const
/** One of them. */
export type Measure = (typeof measures)[number]

/** How many were right, of how many. */
export interface Tally {
  readonly right: number
  readonly of: number
}

/** What a draft is worth. */
export interface Score {
  readonly tallies: Readonly<Record<Measure, Tally>>
  /** Lines that somebody has to write or to take out before the drafts are right; see `lines`. */
  readonly lines: number
  /** Events that should have been found. */
  readonly events: number
  /** What is not as it should be, one line each. */
  readonly differences: readonly string[]
}

/**
 * What each fault costs an editor, in lines: a whole event as the archive's records have it (45 lines by
 * hand), an entry of a participation, a quotation with its speaker, a line.
 */
const lines = { event: 45, title: 1, summary: 4, person: 3, quotation: 2, line: 1 } as const

/** Collects what is counted. */
class Count {
  readonly tallies: Record<Measure, { right: number; of: number }> = Object.fromEntries(
    measures.map((measure) => [measure, { right: 0, of: 0 }]),
  ) as Record<Measure, { right: number; of: number }>
  readonly differences: string[] = []
  lines = 0

  /** Counts one, and says what is wrong where it is. */
  add(measure: Measure, isRight: boolean, { cost, told }: { cost: number; told: string }): void {
    const tally = this.tallies[measure]
    tally.of++
    if (isRight) tally.right++
    else {
      this.lines += cost
      this.differences.push(`${measure}: ${told}`)
    }
  }
}

/** Compares the drafts of a text with its right answer. */
export function scoreOf(answer: Answer, draft: Draft): Score {
  const count = new Count()
  const pairs = assign(answer.events, draft.events)
  const counted = answer.events.filter((event) => !event.optional)
  scoreItem(answer, draft, count)
  for (const right of counted) {
    const isFound = pairs.some((pair) => pair.right === right)
    const told = `not found: ${right.name} (${right.date.join(' or ')})`
    count.add('events recall', isFound, { cost: lines.event, told })
  }
  for (const found of draft.events) {
    const pair = pairs.find((p) => p.found === found)
    if (pair?.right.optional) continue
    const told = `no event of the answer: ${found.title} (${found.date ?? 'no date'})`
    count.add('events precision', Boolean(pair), { cost: lines.line, told })
  }
  for (const pair of pairs) if (!pair.right.optional) scoreEvent(pair, count)
  scoreQuotations(answer, draft, count)
  const { tallies, differences } = count
  return { tallies, differences, lines: count.lines, events: counted.length }
}

/** Adds scores up: every event, person and quotation weighs the same, whatever its text. */
export function sumOf(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) => scores.reduce((total, s) => total + pick(s), 0)
  const tallies = measures.map((measure) => [
    measure,
    { right: sum((s) => s.tallies[measure].right), of: sum((s) => s.tallies[measure].of) },
  ])
  return {
    tallies: Object.fromEntries(tallies) as Record<Measure, Tally>,
    lines: sum((s) => s.lines),
    events: sum((s) => s.events),
    differences: scores.flatMap((s) => s.differences),
  }
}

function scoreItem(answer: Answer, { item }: Draft, count: Count) {
  const { kind, published } = answer
  const told = (what: string, right: readonly string[], found = 'nothing') => ({
    cost: lines.line,
    told: `${what} is ${found}, not ${right.join(' or ')}`,
  })
  const isKind = item.kind !== undefined && kind.includes(item.kind)
  count.add('kind of item', isKind, told('it', kind, item.kind))
  if (!published) return
  const isDay = item.published !== undefined && published.includes(item.published)
  count.add('day of item', isDay, told('the day', published, item.published))
}

function scoreEvent({ right, found }: Pair, count: Count) {
  // Each draft needs its title read and its summary written.
  count.lines += lines.title + lines.summary
  const field = (measure: Measure, allowed: readonly string[], value = 'nothing') =>
    count.add(measure, allowed.includes(value), {
      cost: lines.line,
      told: `${right.name}: ${value}, not ${allowed.join(' or ')}`,
    })
  field('dates', right.date, found.date)
  field('types', right.type, found.type)
  field('statuses', right.status, found.status)
  field('matches', [right.matches ?? 'nothing'], found.matches)
  scorePeople({ right, found }, count)
  const ids = (list: 'organizations' | 'places') => {
    const { participations, organizations, places } = found
    if (list === 'places') return places.map(({ place }) => place)
    return [...organizations, ...participations.flatMap(({ organization }) => organization ?? [])]
  }
  for (const list of ['organizations', 'places'] as const) {
    const measure = list === 'places' ? 'places recall' : 'bodies recall'
    for (const id of right[list]) {
      const told = `${right.name}: ${id}`
      count.add(measure, ids(list).includes(id), { cost: lines.line, told })
    }
  }
}

function scorePeople({ right, found }: Pair, count: Count) {
  const named = found.participations.filter(({ person }) => person !== undefined)
  const isPerson =
    ({ id }: RightPerson) =>
    ({ person = '' }: DraftEvent['participations'][number]) =>
      id.includes(person)
  for (const participation of named) {
    const { person = '' } = participation
    const known = right.people.find((p) => isPerson(p)(participation))
    if (known?.optional) continue
    const told = `${right.name}: ${person}`
    count.add('people precision', Boolean(known), { cost: lines.line, told })
  }
  for (const person of right.people) {
    if (person.optional) continue
    const participation = named.find(isPerson(person))
    const who = `${right.name}: ${person.id.join(' or ')}`
    count.add('people recall', Boolean(participation), { cost: lines.person, told: who })
    if (!participation) continue
    const { role = 'nothing', side = 'nothing', as } = participation
    const told = (value: string, allowed: readonly string[]) => ({
      cost: lines.line,
      told: `${who}: ${value}, not ${allowed.join(' or ')}`,
    })
    if (person.role) count.add('roles', holdsRole(role, person.role), told(role, person.role))
    count.add('sides', person.side.includes(side), told(side, person.side))
    count.add('presence', person.as === as, told(as, [person.as]))
  }
}

/** Whether a role has all words of one of the wordings that are right. */
function holdsRole(role: string, wordings: readonly string[]) {
  const words = new Set(foldedWords(role))
  return wordings.some((wording) => foldedWords(wording).every((word) => words.has(word)))
}

function scoreQuotations({ quotations }: Answer, { events }: Draft, count: Count) {
  const found = events.flatMap((event) => event.quotations)
  for (const right of quotations) {
    if (right.optional) continue
    const own = wordsOf(right.text)
    // Of several drafts of one quotation the one with the right speaker counts.
    const holding = found.filter(({ text }) => isRun(own, wordsOf(text)))
    const told = `“${right.text}”`
    const isFound = holding.length > 0
    const isOwn = right.speaker.every((name) => name === 'source')
    // What a source says in words of its own is an editor's choice among all of its sentences.
    const measure = isOwn ? 'passages' : 'quotations recall'
    count.add(measure, isFound, { cost: lines.quotation, told })
    if (!isFound || isOwn) continue
    const isSaid = holding.some(({ speaker }) => isSpeaker(speaker, right.speaker))
    const said = `${told} by ${holding.map((q) => q.speaker).join(', ')}, not ${right.speaker.join(' or ')}`
    count.add('speakers', isSaid, { cost: lines.line, told: said })
  }
  const known = quotations.map(({ text }) => wordsOf(text))
  for (const { text } of found) {
    const own = wordsOf(text)
    const isRight = known.some((words) => isRun(own, words) || isRun(words, own))
    count.add('quotations precision', isRight, { cost: lines.line, told: `“${text}”` })
  }
}

/** An id, or `source`, has to be the same; for words about an unnamed speaker half of them, or `unnamed`. */
function isSpeaker(found: string, allowed: readonly string[]) {
  return allowed.some((right) => {
    if (found === right) return true
    if (!right.includes(' ')) return false
    if (found === 'unnamed') return true
    const words = new Set(foldedWords(found))
    const own = foldedWords(right)
    return own.filter((word) => words.has(word)).length >= own.length / 2
  })
}
