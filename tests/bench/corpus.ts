/**
 * A made-up archive of any size, for measuring: events of some two hundred words with all forms of dates,
 * people, bodies, places and topics of which few stand in many events, and sources that are held, so that
 * every quotation and every dating is checked. The same size gives the same archive on every machine.
 */
import { formatDay } from '../../src/archive/date.ts'
import { shiftDay } from '../../src/archive/calendar.ts'
import { randomOf } from './random.ts'
import type { Random } from './random.ts'

/** An event, in the terms that any documentation generator has. */
export interface CorpusEvent {
  readonly id: string
  readonly title: string
  readonly date: CorpusDate
  readonly type: string
  readonly summary: string
  readonly people: readonly { readonly id: string; readonly role: string }[]
  readonly organizations: readonly string[]
  readonly places: readonly string[]
  readonly topics: readonly string[]
  readonly quotation: { readonly text: string; readonly speaker: string }
  readonly note: string
  /** The first is the one that dates the event and has the quotation. */
  readonly sources: readonly string[]
  /** An earlier event. */
  readonly related?: string | undefined
  /** Another date, which its second source gives. */
  readonly otherDate?: CorpusDate | undefined
  readonly isCorrected: boolean
}

/** A date and what its source says of it; nothing where the source has no date for the event. */
export interface CorpusDate {
  /** EDTF. */
  readonly text: string
  readonly words?: string
  /** The year to file it under. */
  readonly year: number
}

/** An entity; all kinds have the same fields here. */
export interface CorpusEntity {
  readonly id: string
  readonly name: string
  readonly line: string
}

/** A publication. */
export interface CorpusSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** A day. */
  readonly published: string
  /** What the archive held when it made the record; it stands in no file. */
  readonly text: string
  /** Short phrases that records take from it. */
  readonly phrases: readonly string[]
}

export interface Corpus {
  /** Oldest first. */
  readonly events: readonly CorpusEvent[]
  readonly people: readonly CorpusEntity[]
  readonly organizations: readonly CorpusEntity[]
  readonly places: readonly CorpusEntity[]
  readonly topics: readonly CorpusEntity[]
  readonly sources: readonly CorpusSource[]
}

/** The types of events in a corpus. */
export const corpusTypes = [
  'visit',
  'meeting',
  'statement',
  'agreement',
  'exercise',
  'other',
] as const

const FIRST_YEAR = 1946
const YEARS = 80
const SOURCES = 200
const WORDS = 12_000

/** A corpus with so many events. */
export function corpusOf(size: number): Corpus {
  const random = randomOf(size)
  const words = vocabulary(random)
  const text = (count: number) =>
    Array.from({ length: count }, () => words[random.ranked(words.length)]!)
  const entities = (kind: string, count: number) =>
    Array.from({ length: count }, (_, i) => entityOf(kind, i, { random, words, text }))
  const many = (most: number) => Math.min(most, Math.ceil((most * Math.sqrt(size)) / 100))
  const people = entities('person', many(520))
  const organizations = entities('body', many(210))
  const places = entities('place', many(210))
  const topics = entities('topic', many(60))

  // Events in the order of time, each source telling of those of its own stretch and publishing at its end.
  const days = Array.from({ length: size }, () => dayIn(random)).sort()
  const sourceCount = Math.min(SOURCES, Math.ceil(size / 4))
  const sourceOf = (i: number) => Math.floor((i * sourceCount) / size)
  const lastDays: string[] = []
  for (const [i, day] of days.entries()) lastDays[sourceOf(i)] = shiftDay(day, 20)
  const said: string[][] = lastDays.map(() => [])
  const phrases: Set<string>[] = lastDays.map(() => new Set())
  const sourceId = (n: number) => `gazette-${n + 1}-${slug(words[n]!)}`

  const ids = days.map((_, i) => `${slug(text(3).join(' '))}-${i + 1}`)
  const events = days.map((day, i): CorpusEvent => {
    const own = sourceOf(i)
    const other = Math.min(sourceCount - 1, own + random.below(3))
    const date = dateOf(day, i, lastDays[own]!)
    const isDisputed = other !== own && i % 10 === 0
    const otherDate = isDisputed ? exactDay(shiftDay(day, 2)) : undefined
    const quotation = text(12).join(' ')
    const tell = (n: number, when: CorpusDate, what: string) => {
      const phrase = when.words
      said[n]!.push([...text(14), phrase ?? '', what, ...text(14)].join(' '))
      if (phrase) phrases[n]!.add(phrase)
    }
    tell(own, date, quotation)
    if (otherDate) tell(other, otherDate, '')
    const present = distinct([
      random.ranked(people.length),
      random.ranked(people.length),
      random.below(people.length),
    ])
    return {
      id: ids[i]!,
      title: sentence(text(7)).slice(0, -1),
      date,
      type: random.oneOf(corpusTypes),
      summary: paragraphs(text(120)),
      people: present.map((n) => ({ id: people[n]!.id, role: sentence(text(4)).slice(0, -1) })),
      organizations: pair(organizations, random),
      places: [places[random.ranked(places.length)]!.id],
      topics: pair(topics, random),
      quotation: { text: quotation, speaker: people[present[0]!]!.id },
      note: sentence(text(16)),
      sources: distinct([own, other]).map(sourceId),
      related: i > 0 && random.chance(0.3) ? ids[random.below(i)] : undefined,
      otherDate,
      isCorrected: random.chance(0.03),
    }
  })
  return {
    events,
    people,
    organizations,
    places,
    topics,
    sources: said.map((texts, n) => ({
      id: sourceId(n),
      title: `${sentence(text(6)).slice(0, -1)}, number ${n + 1}`,
      publisher: `Gazette of ${capital(words[WORDS - 1 - (n % 40) * 97]!)}`,
      published: lastDays[n]!,
      text: texts.join('\n\n'),
      phrases: [...phrases[n]!],
    })),
  }
}

/** One or two entities. */
const pair = (list: readonly CorpusEntity[], random: Random) =>
  distinct([random.ranked(list.length), random.ranked(list.length)]).map((n) => list[n]!.id)

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)]

/** Later years have more events, as in an archive of living memory. */
function dayIn(random: Random): string {
  const year = FIRST_YEAR + Math.floor(YEARS * Math.sqrt(random.below(1_000_000) / 1_000_000))
  return shiftDay(`${year}-01-01`, random.below(360))
}

const exactDay = (day: string): CorpusDate => ({
  text: day,
  words: formatDay(day),
  year: yearOf(day),
})

const yearOf = (day: string) => Number(day.slice(0, 4))

/** Six of ten events have a day; the others have each of the other forms in turn. */
function dateOf(day: string, i: number, published: string): CorpusDate {
  const year = yearOf(day)
  const month = day.slice(0, 7)
  const monthName = formatDay(day).split(' ')[1]
  const later = shiftDay(day, 3)
  const forms: (() => CorpusDate)[] = [
    () => ({ text: month, words: `${monthName} ${year}`, year }),
    () => ({ text: String(year), words: `in ${year}`, year }),
    () => ({
      text: `${day}/${later}`,
      words: `from ${formatDay(day)} to ${formatDay(later)}`,
      year,
    }),
    () => ({ text: `[..${published}]`, year: yearOf(published) }),
    () => ({ text: `${year}~`, words: `about ${year}`, year }),
    () => ({ text: `[${day}..]`, words: `on or after ${formatDay(day)}`, year }),
    () => ({
      text: `[..${later}]`,
      words: `on or before ${formatDay(later)}`,
      year: yearOf(later),
    }),
    () => ({
      text: `[${day}..${later}]`,
      words: `between ${formatDay(day)} and ${formatDay(later)}`,
      year,
    }),
    () => ({ text: `${month}?`, words: `possibly ${monthName} ${year}`, year }),
  ]
  return i % 5 < 3 ? exactDay(day) : forms[Math.floor(i / 5) % forms.length]!()
}

interface Wording {
  readonly random: Random
  readonly words: readonly string[]
  readonly text: (count: number) => string[]
}

function entityOf(kind: string, i: number, { random, words, text }: Wording): CorpusEntity {
  const name = [random.oneOf(words), random.oneOf(words)].map(capital).join(' ')
  return {
    id: `${slug(name)}-${kind}-${i + 1}`,
    name: `${name} ${i + 1}`,
    line: sentence(text(12)),
  }
}

/** Words of two to four syllables, the frequent ones first and short; each once. */
function vocabulary(random: Random): string[] {
  const starts = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'z']
  const middles = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'or', 'an', 'el', 'in']
  const syllable = () => random.oneOf(starts) + random.oneOf(middles)
  const words = new Set<string>()
  while (words.size < WORDS) {
    const count = 2 + Math.floor((words.size / WORDS) * 2) + random.below(2)
    words.add(Array.from({ length: count }, syllable).join(''))
  }
  return [...words]
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

const slug = (text: string) => text.toLowerCase().replaceAll(' ', '-')

const sentence = (words: readonly string[]) => `${capital(words.join(' '))}.`

/** Words as five sentences in two paragraphs. */
function paragraphs(words: readonly string[]): string {
  const length = Math.ceil(words.length / 5)
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((i) =>
    sentence(words.slice(i * length, (i + 1) * length)),
  )
  return `${a} ${b} ${c}\n\n${d} ${e}`
}
