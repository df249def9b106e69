/** The words of a phrase, each with what it can mean in a date. */
import type { NumericOrder } from '../calendar-names.ts'
import type { Lexicon, Sense } from './lexicon.ts'
import { UNSPACED } from './unspaced.ts'
import { foldLetters } from '../text/fold.ts'

/** A day, month and year written in numbers, in one order. */
export interface NumericDate {
  readonly year: number
  readonly month: number
  readonly day?: number
}

/** A word or a mark of a phrase. */
export interface Token {
  readonly senses: Readonly<Partial<Record<Sense | NumberSense | Mark, number>>>
  /** Where it begins and ends in the phrase. */
  readonly start: number
  readonly end: number
  /** As it is written. */
  readonly text: string
  readonly isInParentheses: boolean
  /** What a numeric date can be: `7/12/2021` is two dates. */
  readonly dates?: readonly NumericDate[]
  /** A numeric date without a year, in languages that write the day first: `5.7.` */
  readonly dayAndMonth?: { readonly day: number; readonly month: number }
}

/** A number of up to two digits, a year of four, a year of two (`08`). */
type NumberSense = 'number' | 'year' | 'yearOfTwo' | 'date'
type Mark = 'dash' | 'slash'

const D = String.raw`\p{Nd}`
/** Marks that turn the direction of text. */
const TURN = String.raw`[\u200e\u200f]*`
/** The ends of two years that follow one another, where the second could be a month: `2008/09`. */
const TWO_YEARS = Array.from({ length: 12 }, (_, i) =>
  [i, i + 1].map((n) => String(n).padStart(2, '0')).join('/'),
).join('|')
/**
 * The kinds of word and mark, by the names of the groups: of two that begin at one place, the first counts.
 * `a` and `b` are the mark in a date, which stands there twice.
 */
const scan = new RegExp(
  [
    // 14:30, which is no date
    `(?<time>${D}{1,2}:${D}{2}(?::${D}{2})?)`,
    // 1990s, 90s
    `(?<decade>(?:${D}{3}|[04-9])0(?=s(?!\\p{L})))s`,
    // 2021-07-12
    `(?<ymd>${D}{4}(?<a>[-/.])${D}{1,2}\\k<a>${D}{1,2}(?!${D}))`,
    // 12/7/2021, 12/7/21, 12. 7. 2021, and with Arabic’s marks of direction
    `(?<dmy>${D}{1,2}${TURN}(?:(?<b>[-/])${D}{1,2}\\k<b>${D}{4}|/${D}{1,2}/${D}{2}|\\.\\s?${D}{1,2}\\.\\s?(?:${D}{4}|${D}{2})|/${TURN}${D}{1,2}${TURN}/${TURN}${D}{4})(?!${D}))`,
    // 2021-07, 2021/7; `2021-07/2021-09` are two
    `(?<ym>(?!${D}{2}(?:${TWO_YEARS})(?!${D}))${D}{4}[-/](?:0?[1-9]|1[0-2])(?![-.]?${D}|/${D}{1,2}(?!${D})))`,
    // 7/2021, 07.2021
    `(?<my>(?:${D}{1,2}/|(?:0[1-9]|1[0-2])\\.)${D}{4}(?!${D}))`,
    // 12. 7.
    `(?<dm>${D}{1,2}\\.\\s?${D}{1,2}\\.(?!\\s?${D}))`,
    // A number with its ending: 4th, 1er, 25-го.
    `(?<number>${D}+)(?:(?:(?!${UNSPACED})[\\p{L}ªº°]|-[\\p{Script=Greek}\\p{Script=Cyrillic}])\\p{L}{0,2}(?![\\p{L}\\p{N}]))?`,
    `(?<letter>${UNSPACED})`,
    `(?<word>(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{Cf}])+|&)`,
    // Any other mark; a dash with the spaces around it
    `(?<mark>\\s*[\\p{Pd}−]\\s*|…|[^\\s\\p{Cf}])`,
  ].join('|'),
  'gu',
)

/** What follows a number in East Asian dates, and what it makes of it. */
const counters: Readonly<Record<string, 'year' | 'month' | 'number'>> = {
  年: 'year',
  月: 'month',
  日: 'number',
  号: 'number',
  년: 'year',
  월: 'month',
  일: 'number',
}

/** Punctuation within a date: `October 12, 2015`, `12. Mai`, `Thursday (12 October)`, `d’octobre`. */
const passedOver = /^[,.()[\]'’ʼ׳"“”„«»‘،]$/

interface Raw {
  readonly text: string
  /** As the lexicon compares it. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** Whether a token has a sense; none where there is no token. */
export const has = (token: Token | undefined, sense: keyof Token['senses']): boolean =>
  token?.senses[sense] !== undefined

/** Passes over `of` and what stands like it between the parts of a date. */
export const skipOf = (tokens: readonly Token[], at: number): number =>
  has(tokens[at], 'of') ? skipOf(tokens, at + 1) : at

/** The tokens of a phrase. Punctuation within a date is left out, other marks are tokens without a sense. */
export function tokensOf(phrase: string, lexicon: Lexicon): Token[] {
  const raws = rawTokens(phrase)
  const words = raws.map(({ word }) => word)
  const tokens: Token[] = []
  let depth = 0
  for (let i = 0; i < raws.length;) {
    const raw = raws[i]!
    if (raw.text === '(') depth++
    if (raw.text === ')') depth--
    const found = read(raw, i, { words, lexicon })
    const { senses = {}, length = 1, ...numeric } = found ?? {}
    const last = raws[i + length - 1]!
    if (!(raw.kind === 'mark' && passedOver.test(raw.text.trim()))) {
      tokens.push({
        senses,
        start: raw.start,
        end: last.end,
        text: raw.text,
        isInParentheses: depth > 0,
        ...numeric,
      })
    }
    i += length
  }
  return tokens
}

function rawTokens(phrase: string): Raw[] {
  return [...phrase.matchAll(scan)].map((match) => {
    const [text] = match
    const [kind = ''] =
      Object.entries(match.groups ?? {}).find(([name, value]) => name.length > 1 && value) ?? []
    const word = kind === 'word' || kind === 'letter' ? foldLetters(text) : text.trim()
    return { text, word, start: match.index, end: match.index + text.length, kind }
  })
}

type Found = Pick<Token, 'senses' | 'dates' | 'dayAndMonth'> & { readonly length?: number }

function read(
  { text, kind }: Raw,
  at: number,
  { words, lexicon }: { readonly words: readonly string[]; readonly lexicon: Lexicon },
): Found | undefined {
  switch (kind) {
    case 'word':
    case 'letter':
      return lexicon.at(words, at)
    case 'number':
      return numberSenses(text, words[at + 1])
    case 'decade':
      return { senses: { decade: wholeYear(valueOf(text)) } }
    case 'ymd':
    case 'dmy':
    case 'ym':
    case 'my': {
      const dates = numericDates(kind, numbersIn(text), lexicon.order)
      return dates.length > 0 ? { senses: { date: 0 }, dates } : undefined
    }
    case 'dm': {
      const [day = 0, month = 0] = numbersIn(text)
      const isDate = lexicon.order === 'day first' && day <= 31 && month >= 1 && month <= 12
      return isDate ? { senses: { date: 0 }, dayAndMonth: { day, month } } : undefined
    }
    case 'mark': {
      const mark = text.trim()
      if (/^[\p{Pd}−]$/u.test(mark)) return { senses: { dash: 0 } }
      // `12./13. Mai` are two days, or one of them; in English one of them.
      if (mark === '/') return { senses: { slash: lexicon.order === 'day first' ? 1 : 0 } }
      // What only some scripts use: `、`, `〜`.
      return lexicon.at(words, at)
    }
    default:
      return undefined
  }
}

function numberSenses(text: string, following: string | undefined): Found {
  const digits = /^\p{Nd}+/u.exec(text)![0]
  const value = valueOf(digits)
  const attached = counters[text.slice(digits.length)]
  const counter = attached ?? (following === undefined ? undefined : counters[following])
  const length = attached ? 1 : 2
  if (counter === 'year' && value >= 1800 && value < 2200) {
    return { senses: { year: value }, length }
  }
  if (counter === 'month' && value >= 1 && value <= 12) {
    return { senses: { month: value }, length }
  }
  if (counter === 'number' && value >= 1 && value <= 31) {
    return { senses: { number: value }, length }
  }
  if (digits.length === 4 && value >= 1800 && value < 2200) return { senses: { year: value } }
  if (digits.length > 2) return { senses: {} }
  return { senses: { number: value, ...(digits.length === 2 && { yearOfTwo: value }) } }
}

/** Years of two digits are of the century that has them nearest to this year. */
const PIVOT = 2030

const wholeYear = (year: number) => (year < 100 ? year + (year + 2000 > PIVOT ? 1900 : 2000) : year)

function numericDates(
  kind: string,
  numbers: readonly number[],
  order: NumericOrder,
): NumericDate[] {
  const [a = 0, b = 0, c = 0] = numbers
  const year = wholeYear(c)
  const dayFirst = { day: a, month: b, year }
  const monthFirst = { month: a, day: b, year }
  const candidates: NumericDate[] =
    kind === 'ymd'
      ? [{ year: a, month: b, day: c }]
      : kind === 'ym'
        ? [{ year: a, month: b }]
        : kind === 'my'
          ? [{ month: a, year: b }]
          : [dayFirst, monthFirst]
  const possible = candidates.filter(
    ({ month, day = 1 }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
  )
  if (possible.length < 2 || order === 'either') return a === b ? possible.slice(0, 1) : possible
  return possible.slice(...(order === 'day first' ? [0, 1] : [1]))
}

const numbersIn = (text: string) => text.match(/\p{Nd}+/gu)!.map(valueOf)

/** The value of digits of any script: each has its ten in a row. */
function valueOf(digits: string): number {
  let value = 0
  for (const digit of digits.match(/\p{Nd}/gu) ?? []) {
    const code = digit.codePointAt(0)!
    let zero = code
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    value = value * 10 + code - zero
  }
  return value
}
