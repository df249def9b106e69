/**
 * The words of dates in one or several languages: names of months and weekdays as `Intl` has them, and the
 * small words of `particles.ts`.
 */
import { foldLetters } from '../text/fold.ts'
import { datedIn, namesIn, orderIn } from '../calendar-names.ts'
import type { NumericOrder } from '../calendar-names.ts'
import { english } from './particles.ts'
import type { Particles } from './particles.ts'
import { UNSPACED } from './unspaced.ts'

/**
 * What a word can mean in a date. The number is its value: of a month 1 to 12, of a weekday 1 (Monday) to
 * 7, of a season 0 (spring) to 3, of a decade its first year, of a unit 0 (day) to 3 (year), of `days`, `months`
 * and `years` how far from the source's own; 0 where there is none.
 */
export type Sense =
  | 'month'
  | 'shortMonth'
  | 'weekday'
  | 'shortWeekday'
  | 'season'
  | 'decade'
  | 'unit'
  | 'days'
  | 'months'
  | 'years'
  | 'count'
  | 'ordinal'
  | Marker

/** Words without a value. */
type Marker = (typeof markers)[number]

const markers = [
  ...([
    'of',
    'in',
    'to',
    'and',
    'or',
    'between',
    'about',
    'before',
    'by',
    'after',
    'onOrAfter',
    'not',
  ] as const),
  ...(['last', 'next', 'this', 'ago', 'anchored', 'eve', 'later', 'earlier'] as const),
  ...(['early', 'mid', 'late', 'half', 'quarter', 'coming', 'past', 'lasting', 'within'] as const),
]

/** What one word can mean; most have one sense, `until` has two. */
export type Senses = Readonly<Partial<Record<Sense, number>>>

interface Entry {
  readonly words: readonly string[]
  readonly senses: Partial<Record<Sense, number>>
}

/** A name and how it bends: in many languages “in June” ends otherwise than “June”. */
interface Stem {
  readonly begin: string
  /** How many letters may follow. */
  readonly least: number
  readonly most: number
  /** The only endings; any letters where there are none. */
  readonly endings?: readonly string[] | undefined
  readonly senses: Senses
}

/** A phrase that was found. */
interface Found {
  readonly senses: Senses
  /** How many words it has. */
  readonly length: number
}

/** The words of dates in a language. */
export class Lexicon {
  readonly order: NumericOrder
  readonly #entries = new Map<string, Entry[]>()
  readonly #stems: Stem[] = []
  readonly #prefixes: string
  readonly #other: Lexicon | undefined

  /**
   * @param tag the tag of the language, `pt-BR`
   * @param particles its small words
   * @param other a language whose words count where this one has none: English date lines stand everywhere
   */
  constructor(tag: string, particles: Particles, other?: Lexicon) {
    this.#other = other
    this.order = tag === 'en' ? 'either' : orderIn(tag)
    this.#prefixes = particles.prefixes ?? ''
    this.#addParticles(particles)
    for (const locale of [tag, ...(particles.locales ?? [])]) {
      this.#addNames(locale, particles.endings)
    }
    // Of two stems that fit, the longer one is meant: Czech `červenec` is no form of `červen`.
    this.#stems.sort((a, b) => b.begin.length - a.begin.length)
  }

  /**
   * The longest phrase that begins at a word, and how many words it has.
   *
   * @param words folded by `foldLetters`; a hyphen is a word of its own
   */
  at(words: readonly string[], start: number): Found | undefined {
    const word = words[start]!
    return (
      this.#phraseAt(word, words, start) ??
      this.#stemmed(word) ??
      (word.length > 2 && this.#prefixes.includes(word[0]!)
        ? (this.#phraseAt(word.slice(1), words, start) ?? this.#stemmed(word.slice(1)))
        : undefined) ??
      this.#other?.at(words, start)
    )
  }

  #phraseAt(first: string, words: readonly string[], start: number) {
    for (const { words: phrase, senses } of this.#entries.get(first) ?? []) {
      let at = start + 1
      const fits = phrase.slice(1).every((word) => {
        if (words[at] === '-') at++
        return words[at++] === word
      })
      if (fits) return { senses, length: at - start }
    }
    return undefined
  }

  #stemmed(word: string) {
    const stem = this.#stems.find(
      ({ begin, least, most, endings }) =>
        word.startsWith(begin) &&
        word.length - begin.length >= least &&
        word.length - begin.length <= most &&
        (!endings || endings.includes(word.slice(begin.length))),
    )
    return stem && { senses: stem.senses, length: 1 }
  }

  #add(phrases: string | undefined, sense: Sense, value = 0) {
    for (const phrase of phrases?.split('|') ?? []) {
      const words = wordsIn(phrase)
      const first = words[0]
      if (first === undefined) continue
      const known = this.#entries.get(first) ?? []
      const same = known.find((entry) => entry.words.join(' ') === words.join(' '))
      if (same) {
        // The source's own language comes first, and what it means by the word counts.
        if (!(sense in same.senses)) same.senses[sense] = value
      } else {
        known.push({ words, senses: { [sense]: value } })
        this.#entries.set(
          first,
          known.toSorted((a, b) => b.words.length - a.words.length),
        )
      }
    }
  }

  #addParticles(particles: Particles) {
    for (const marker of markers) this.#add(particles[marker], marker)
    const units = [particles.day, particles.week, particles.month, particles.year]
    units.forEach((names, unit) => this.#add(names, 'unit', unit))
    particles.seasons?.forEach((names, season) => this.#add(names, 'season', season))
    particles.counts?.forEach((names, i) => this.#add(names, 'count', i + 1))
    particles.ordinals?.forEach((names, i) => this.#add(names, 'ordinal', i + 1))
    const byNumber = [
      ['days', particles.days],
      ['months', particles.months],
      ['years', particles.years],
      ['decade', particles.decades],
      ['month', particles.monthNames],
      ['weekday', particles.weekdayNames],
    ] as const
    for (const [sense, phrases] of byNumber) {
      for (const [value, names] of Object.entries(phrases ?? {})) {
        this.#add(names, sense, Number(value))
      }
    }
  }

  #addNames(locale: string, endings: string | undefined) {
    // With a day, many languages have another form of the month: `5 марта` beside `март`.
    const [alone, dated] = [namesIn(locale, { month: 'long' }), namesIn(locale, datedIn('long'))]
    const [short, shortDated] = [
      namesIn(locale, { month: 'short' }),
      namesIn(locale, datedIn('short')),
    ]
    alone.months.forEach((name, i) => {
      this.#addName([...new Set([name, dated.months[i] ?? ''])], { month: i + 1 }, endings)
    })
    for (const { months } of [short, shortDated]) {
      months.forEach((name, i) => this.#add(name, 'shortMonth', i + 1))
    }
    dated.weekdays.forEach((name, i) => this.#addName([name], { weekday: i + 1 }, endings))
    shortDated.weekdays.forEach((name, i) => this.#add(name, 'shortWeekday', i + 1))
  }

  #addName(
    names: readonly string[],
    senses: Readonly<Partial<Record<'month' | 'weekday', number>>>,
    endings: string | undefined,
  ) {
    const [[sense, value]] = Object.entries(senses) as [[Sense, number]]
    for (const name of names) this.#add(name, sense, value)
    const [first = '', second = first] = names.flatMap((name) => wordsIn(name).slice(-1))
    if (endings === undefined || names.some((name) => wordsIn(name).length > 1)) return
    if (endings !== '*') {
      this.#stems.push({ begin: first, least: 1, most: 20, endings: endings.split('|'), senses })
      return
    }
    if (first !== second) {
      const begin = commonBeginning(first, second)
      if (begin.length >= 3) this.#stems.push({ begin, least: 0, most: 3, senses })
      return
    }
    this.#stems.push({ begin: first, least: 1, most: 3, senses })
    // Czech `střed` is the middle, and no Wednesday (`středa`).
    const least = senses.month === undefined ? 1 : 0
    if (first.length > 3) this.#stems.push({ begin: first.slice(0, -1), least, most: 1, senses })
  }
}

const wordsIn = (phrase: string): string[] =>
  foldLetters(phrase).match(
    new RegExp(String.raw`${UNSPACED}|\p{N}+|(?:(?!${UNSPACED})\p{L})+|&`, 'gu'),
  ) ?? []

function commonBeginning(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}

let known: Lexicon | undefined

/** The words of English. They are made when they are first asked for: most pages and commands read no dates. */
export const englishLexicon = (): Lexicon => (known ??= new Lexicon('en', english))
