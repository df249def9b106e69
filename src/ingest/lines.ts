/** The sentences of a section, each with what was found in it. */
import { datesIn } from '../archive/date-words/read.ts'
import type { DateInText, SourceOfWords } from '../archive/date-words/read.ts'
import type { DateReading } from '../archive/date-words/several.ts'
import { parseDate } from '../archive/date.ts'
import type { ArchiveDate } from '../archive/date.ts'
import { sentencesOf } from '../archive/text/sentences.ts'
import type { Actor, Cast } from './cast.ts'
import type { Knowledge } from './knowledge.ts'
import { phrases } from './language-words.ts'
import type { Section } from './layout.ts'
import { inOrder, orderIn } from './numeric-order.ts'
import type { NumericOrder } from './numeric-order.ts'
import { passagesIn } from './quoted.ts'
import type { Passage } from './quoted.ts'
import { wordsIn } from './words.ts'
import type { Hit, Span, Phrases } from './words.ts'

/** A date of a sentence: what it can mean, and what it is taken to mean. */
export interface LineDate extends Span {
  /** The words, with the small one before them: “on Monday”. */
  readonly words: string
  readonly readings: readonly DateReading[]
  readonly chosen: DateReading
  readonly tense: DateInText['tense']
}

/** A sentence of a section, or the line above it. */
export interface Line {
  readonly text: string
  readonly isHeading: boolean
  /** The number of its paragraph, counted from 1; 0 for the line above. */
  readonly paragraph: number
  readonly dates: readonly LineDate[]
  readonly actors: readonly Actor[]
  /** Types of events by their words, outside quotations. */
  readonly types: readonly Hit<string>[]
  readonly senses: Readonly<Partial<Record<LineSense, readonly Hit<true>[]>>>
  /** Whether it stands within quotation marks, all of it. */
  readonly isQuoted: boolean
  /** Places of which it names people or things: “Turkish officials”. */
  readonly isOfPlace: boolean
  /** Who “he” in it would be: the first person named in it, or in the sentence before. */
  readonly subject: Actor | undefined
  /** Whether it speaks of that person without a name. */
  readonly isPronoun: boolean
}

const lineSenses = [
  'pronouns',
  'firstPerson',
  'said',
  'postponed',
  'cancelled',
  'planned',
  'invited',
  'hosted',
  'since',
] as const
type LineSense = (typeof lineSenses)[number]

/** Reads sentences; made once for an item. */
export class LineReader {
  readonly #cast: Cast
  readonly #knowledge: Knowledge
  readonly #source: SourceOfWords
  readonly #order: NumericOrder | undefined
  readonly #isSpoken: boolean
  readonly #senses: readonly (readonly [LineSense, Phrases<true>])[]

  /**
   * @param source.whole the text of the item, whose dates in numbers show their order
   * @param source.isSpoken whether “I” is somebody who is named above it
   */
  constructor(
    cast: Cast,
    knowledge: Knowledge,
    source: SourceOfWords & { readonly whole: string; readonly isSpoken: boolean },
  ) {
    this.#order = orderIn(source.whole)
    this.#isSpoken = source.isSpoken
    this.#cast = cast
    this.#knowledge = knowledge
    this.#source = source
    this.#senses = lineSenses.map((sense) => [sense, phrases(sense, source.language ?? 'en')])
  }

  /**
   * The sentences of a section.
   *
   * @param on when it took place, as far as that is known: who held an office then
   */
  linesOf(section: Section, on: ArchiveDate | undefined): Line[] {
    const { heading, above, paragraphs } = section
    const source = { ...this.#source, published: section.published ?? this.#source.published }
    const day = on ?? source.published ?? anyDay
    const heads = [above ?? [], heading ?? []]
      .flat()
      .map((text) => this.#line(text, { paragraph: 0, passages: [], source }, day))
    const below = paragraphs.flatMap((paragraph, i) => {
      const passages = passagesIn(paragraph)
      return sentencesOf(paragraph).map(({ text, start }) => {
        const within = passages
          .filter((p) => p.start < start + text.length && p.end > start)
          .map((p) => ({ ...p, start: p.start - start, end: p.end - start }))
        return this.#line(text, { paragraph: i + 1, passages: within, source }, day)
      })
    })
    let subject: Actor | undefined
    // Who says “I”: the name before a colon, or who is named above the text.
    let speaker = heads.flatMap(personIn)[0]
    return [...heads, ...below].map((line) => {
      const [person] = personIn(line)
      if (person && /^\s*:/.test(line.text.slice(person.end))) speaker = person
      const [pronoun] = line.senses.pronouns ?? []
      const isHe = pronoun !== undefined && (!person || pronoun.start < person.start)
      const isI =
        this.#isSpoken && !isHe && !line.isHeading && line.senses.firstPerson !== undefined
      if (person && !isHe && !line.isQuoted) subject = person
      return {
        ...line,
        subject: isI ? speaker : subject,
        isPronoun: isHe || (isI && speaker !== undefined),
      }
    })
  }

  /** The dates of a text that can be read. */
  datesOf(text: string, source: SourceOfWords = this.#source): LineDate[] {
    return datesIn(text, source).flatMap(({ start, end, readings, tense }): LineDate[] => {
      const chosen = chosenOf(
        inOrder(text.slice(start, end), readings, this.#order),
        this.#isPutOff(text) ? 'coming' : tense,
        source.published,
      )
      if (!chosen) return []
      const from = withPreposition(text, start)
      // “2012'de” is one word to a fingerprint.
      const to = end + (/^['’]?[\p{L}\p{N}]+/u.exec(text.slice(end))?.[0].length ?? 0)
      return [{ start: from, end: to, words: text.slice(from, to).trim(), readings, chosen, tense }]
    })
  }

  /** Whether a text speaks of what was put off or called off, and so of what was to come. */
  #isPutOff(text: string): boolean {
    return this.#senses.some(
      ([sense, list]) =>
        (sense === 'postponed' || sense === 'cancelled') && list.find(text).length > 0,
    )
  }

  #line(
    text: string,
    {
      paragraph,
      passages,
      source,
    }: {
      readonly paragraph: number
      readonly passages: readonly Omit<Passage, 'outer'>[]
      readonly source: SourceOfWords
    },
    day: ArchiveDate,
  ): Omit<Line, 'subject' | 'isPronoun'> {
    const words = wordsIn(text)
    const dates = this.datesOf(text, source)
    const isQuoted = passages.some((p) => p.start <= 1 && p.end >= text.trimEnd().length - 2)
    const isOutside = (hit: Span) => !passages.some((p) => hit.start >= p.start && hit.end <= p.end)
    const on = dates.find(({ chosen }) => chosen.date.earliest && chosen.date.latest)?.chosen.date
    const found = this.#senses.map(
      ([sense, list]) => [sense, list.find(text, words).filter(isOutside)] as const,
    )
    return {
      ...{ text, paragraph, dates, isQuoted, isHeading: paragraph === 0 },
      actors: this.#cast.actorsIn(text, on ?? day),
      isOfPlace: this.#knowledge.demonyms.find(text, words).length > 0,
      types: this.#knowledge.types.find(text, words).filter((hit) => isQuoted || isOutside(hit)),
      senses: Object.fromEntries(found.filter(([, hits]) => hits.length > 0)),
    }
  }
}

const personIn = ({ actors }: Pick<Line, 'actors'>) =>
  actors.filter(({ kind }) => kind === 'people')

/** What an item without any date can be of. */
const anyDay = parseDate('[1800-01-01..2199-12-31]')

/** Of several readings the one that the tense speaks for; else the last that was past. */
function chosenOf(
  readings: readonly DateReading[],
  tense: DateInText['tense'],
  published: ArchiveDate | undefined,
): DateReading | undefined {
  const day = published?.latest ?? published?.earliest
  if (readings.length < 2 || !day) return readings[0]
  const isPast = ({ date }: DateReading) => (date.earliest ?? '') <= day
  const fitting = readings.filter((r) => isPast(r) === (tense !== 'coming'))
  return fitting[0] ?? readings[0]
}

/** Takes in a short word before a date: “on Monday”, “am Montag”, “le 12 mai”. */
function withPreposition(text: string, start: number): number {
  const [, before] = /(?:^|[\s(“"])(\p{Ll}{1,3}\s+)$/u.exec(text.slice(0, start)) ?? []
  const capital = /^(?:\P{L}*)(\p{Lu}\p{Ll}{1,2}\s+)$/u.exec(text.slice(0, start))
  return start - (before ?? capital?.[1] ?? '').length
}
