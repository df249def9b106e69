/** Reads the words of a dating: every EDTF date that they can mean. */
import { contains } from '../date.ts'
import type { ArchiveDate } from '../date.ts'
import { completed } from './completed.ts'
import { expressionsOf } from './expressions.ts'
import type { Expression, Unfinished } from './expressions.ts'
import type { Point } from './points.ts'
import { together } from './several.ts'
import type { DateReading } from './several.ts'
import { isKnownLanguage, particlesOf } from './languages.ts'
import { Lexicon, englishLexicon } from './lexicon.ts'
import { meaningsOf } from './meanings.ts'
import type { Context, Tense } from './meanings.ts'
import { Origin, UnreadError } from './origin.ts'
import { has, tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** What the words of a dating say. */
export interface DateWords {
  /** Every date that they can mean; none where they cannot be read. */
  readonly readings: readonly DateReading[]
  /** Why they cannot be read, as the end of a sentence that begins with them. */
  readonly unread?: string
  /** Whether they give a date and no year. */
  readonly hasNoYear: boolean
  /** Whether they speak of what was to come. */
  readonly tense: Tense
}

/** The source that words stand in. */
export interface SourceOfWords {
  /** When it was published, where that is known. */
  readonly published?: ArchiveDate | undefined
  /** The tag of its language; words of English are always read. */
  readonly language?: string | undefined
}

/**
 * Every date that words can mean.
 *
 * - A day without a year, and a weekday, is the last by the source’s day or the first after it; the tense
 *   and a weekday tell which, and where they do not, both count. `7/12/2021` is two dates as well.
 * - Seasons are the meteorological ones of the northern hemisphere; `early`, `mid` and `late` are the thirds
 *   of a month or year.
 * - A week begins on Monday or on Sunday.
 *
 * @example
 * readDateWords('met on Monday', { published: parseDate('2021-07-13') }) // => readings: 2021-07-12, derived
 */
export function readDateWords(
  words: string,
  { published, language = 'en' }: SourceOfWords = {},
): DateWords {
  const tokens = tokensOf(words, lexiconOf(language))
  const tense = tenseOf(tokens, language)
  const found = expressionsOf(tokens)
  const expressions = completed(found.filter((e): e is Expression => 'points' in e))
  const hasNoYear =
    expressions.length > 0 && expressions.every(({ points }) => points.every((p) => isRelative(p)))
  const rest = { hasNoYear, tense }
  const unfinished = found.find((e): e is Unfinished => 'unfinished' in e)
  if (unfinished) return { readings: [], unread: whyUnfinished(unfinished), ...rest }
  if (expressions.length === 0) return { readings: [], unread: 'have no date', ...rest }

  if (!isKnownLanguage(language) && hasOtherNumber(tokens, expressions)) {
    return { readings: [], unread: 'have a number that no rule reads', ...rest }
  }

  const isLasting = tokens.some((token) => has(token, 'lasting'))
  const isWithin = tokens.some((token) => has(token, 'within'))
  const read = expressions.map((e) => readOne(e, { published, tense, isLasting, isWithin }))
  const sets = read.filter((r) => typeof r !== 'string')
  const [unread] = read.filter((r) => typeof r === 'string')
  // A weekday beside a full date needs no other day to be known.
  if (sets.length === 0) return { readings: [], ...(unread && { unread }), ...rest }
  return { readings: together(sets), ...rest }
}

/** A date as a text has it. */
export interface DateInText {
  /** Where its words begin and end in the text. */
  readonly start: number
  readonly end: number
  /** Every date that they can mean; none where they cannot be read. */
  readonly readings: readonly DateReading[]
  /** Whether the text around it speaks of what was to come. */
  readonly tense: Tense
}

/**
 * Every date of a text, from left to right: each by itself, where `readDateWords` reads all of them as one
 * claim. What stands once counts for those nearby: the year in “on 3 and, later, on 9 May 2014”.
 *
 * @param text a sentence or a clause, since its tense tells which Monday is meant
 */
export function datesIn(
  text: string,
  { published, language = 'en' }: SourceOfWords = {},
): DateInText[] {
  const tokens = tokensOf(text, lexiconOf(language))
  const tense = tenseOf(tokens, language)
  const isWithin = tokens.some((token) => has(token, 'within'))
  const found = expressionsOf(tokens).filter((e): e is Expression => 'points' in e)
  return nearby(found)
    .flatMap(completed)
    .map((expression) => {
      const read = readOne(expression, { published, tense, isLasting: false, isWithin })
      const { opening: start, end } = expression
      return { start, end, readings: typeof read === 'string' ? [] : read, tense }
    })
}

/** Expressions so near to one another that the year of one may be that of the others. */
function nearby(expressions: readonly Expression[]): Expression[][] {
  const groups: Expression[][] = []
  for (const expression of expressions) {
    const last = groups.at(-1)?.at(-1)
    if (last && expression.opening - last.end <= NEARBY) groups.at(-1)!.push(expression)
    else groups.push([expression])
  }
  return groups
}

/** So many characters may stand between them. */
const NEARBY = 40

/**
 * Whether a date may be given for words that can mean `reading`: it is the same or wider. What lasted and
 * what took place some time within the same days are never the same.
 */
export function agrees(date: ArchiveDate, reading: ArchiveDate): boolean {
  if (!contains(date, reading)) return false
  if (reading.form === 'interval') return date.form === 'interval' || date.form === 'moment'
  if (date.form !== 'interval') return true
  // An interval knows its first and last day, month or year; words that know less do not give it.
  return reading.form === 'moment' && fineness[reading.at.unit] >= fineness[date.start.unit]
}

const fineness = { year: 0, month: 1, day: 2 }

function readOne(
  expression: Expression,
  { published, ...context }: Omit<Context, 'origin'> & Pick<SourceOfWords, 'published'>,
): DateReading[] | string {
  const origin = new Origin(published)
  try {
    const dates = meaningsOf(expression, { origin, ...context })
    return dates.map((date) => ({ date, basis: origin.isUsed ? 'derived' : 'stated' }))
  } catch (error) {
    if (error instanceof UnreadError) return error.message
    if (error instanceof RangeError) return 'give no date of the calendar'
    throw error
  }
}

const whyUnfinished = ({ unfinished }: Unfinished) =>
  ({
    anchored: 'count from a day that other words give',
    many: 'do not give one date',
    placed: 'name a day or week by its place in the month',
  })[unfinished]

/**
 * Whether a number that may be a day or a year stands outside the dates that were found. Where the small
 * words of a language are not known, it may be a part of the date: the 12 of Galician `12 de xullo`.
 */
const hasOtherNumber = (tokens: readonly Token[], expressions: readonly Expression[]) =>
  tokens.some(
    (token) =>
      (has(token, 'number') || has(token, 'year')) &&
      !expressions.some(({ start, end }) => token.start >= start && token.end <= end),
  )

const isRelative = (point: Point) =>
  point.is === 'counted' || (point.is === 'calendar' && typeof point.year !== 'number')

function tenseOf(tokens: readonly Token[], language: string): Tense {
  const isEnglish = language.startsWith('en')
  const isComing = tokens.some((token) => has(token, 'coming'))
  const isPast = tokens.some(
    (token) => has(token, 'past') || (isEnglish && !has(token, 'coming') && isPastForm(token.text)),
  )
  // `may` is no month where it is written so: it speaks of what could be, and the words before it of the past.
  const isPossible = isEnglish && tokens.some(({ text }) => text === 'may')
  if (isComing === isPast || isPossible) return undefined
  return isComing ? 'coming' : 'past'
}

/** `visited`, `arrived`: most English verbs. */
const isPastForm = (word: string) => /^[a-z]{3,}ed$/.test(word)

const lexicons = new Map<string, Lexicon>()

function lexiconOf(language: string): Lexicon {
  if (language === 'en') return englishLexicon()
  const known = lexicons.get(language)
  if (known) return known
  const lexicon = new Lexicon(language, particlesOf(language), englishLexicon())
  lexicons.set(language, lexicon)
  return lexicon
}
