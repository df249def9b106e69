/** What somebody meant who wrote a date in a record otherwise than the archive writes dates. */
import { isDate } from './date.ts'
import { readDateWords } from './date-words/read.ts'

/**
 * The dates that a text can mean, as EDTF text: two where it can be read in two ways, none where it is
 * no date.
 *
 * @example
 * datesMeantBy('7/12/2021') // => ['2021-12-07', '2021-07-12']
 */
export function datesMeantBy(text: string): string[] {
  // A longer text is no date, and patterns would run through all of it.
  if (text.length > 60) return []
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Pd}|−/gu, '-')
    .trim()
  const readings = [...nearlyRight(plain), ...inDigits(plain)]
  const found = readings.length > 0 ? readings : [...range(plain), ...qualified(plain)]
  const dates = found.length > 0 ? found : inWords(plain)
  return [...new Set(dates)].filter((date) => isDate(date) && date !== text)
}

/** The archive's own form, but for spaces, a time of day, or a mark at the wrong end. */
function nearlyRight(text: string): string[] {
  const [, day] = /^(\d{4}-\d\d-\d\d)[T ]\d\d?[:.h]\d\d/.exec(text) ?? []
  const [, mark, rest] = /^([~?])\s*(\d[\d-]*)$/.exec(text) ?? []
  const close = text.replace(/\s+/g, '').replace(/(?<=\d)%$/, '~')
  const [, year, month, last] = /^(\d{4})-(\d\d)-\d\d\/(\d\d)$/.exec(close) ?? []
  return [
    day ?? [],
    mark && rest ? `${rest}${mark}` : [],
    last ? `${close.slice(0, -3)}/${year}-${month}-${last}` : [],
    close,
  ]
    .flat()
    .filter(isDate)
}

/** Numbers with dots, slashes, spaces or hyphens between them. */
function inDigits(text: string): string[] {
  const [, packed] = /^(\d{8})$/.exec(text) ?? []
  const spaced = packed ? `${packed.slice(0, 4)}-${packed.slice(4, 6)}-${packed.slice(6)}` : text
  const numbers = spaced.split(/\s*[./\s-]\s*/)
  if (!numbers.every((part) => /^\d{1,4}$/.test(part))) return []
  const years = numbers.filter((part) => part.length === 4)
  if (years.length !== 1 || numbers.length < 2 || numbers.length > 3) return []
  const [year] = years
  const pad = (part: string | undefined) => part?.padStart(2, '0')
  const [a, b] = numbers.filter((part) => part !== year).map(pad)
  if (b === undefined) return [`${year}-${a}`].filter(isDate)
  if (numbers[1] === year) return []
  const [monthFirst, dayFirst] = [`${year}-${a}-${b}`, `${year}-${b}-${a}`]
  if (numbers[0] === year) return [isDate(monthFirst) ? monthFirst : dayFirst].filter(isDate)
  // Dots are written where the day stands first.
  if (text.includes('.') && isDate(dayFirst)) return [dayFirst]
  return [dayFirst, monthFirst].filter(isDate)
}

/** Two dates with a dash or a word between them. */
function range(text: string): string[] {
  const parts = text.split(/\s+(?:-+|to|until|till|through|\/)\s+|\s*(?:\.\.|--)\s*/i)
  if (parts.length !== 2) return []
  const [from, to] = parts.map((part) => (isDate(part) ? part : onlyOne(datesMeantBy(part))))
  return from && to ? [`${from}/${to}`].filter(isDate) : []
}

/** A date with a word that widens it or opens one side. */
function qualified(text: string): string[] {
  const [, word = '', rest = ''] =
    /^(c(?:a|irca)?\.?|about|around|approx(?:imately)?\.?|since|until|by)\s*((?:\d|(?<=\s)\p{L}).*)$/iu.exec(
      text,
    ) ?? []
  if (!word) return []
  const date = isDate(rest) ? rest : onlyOne(datesMeantBy(rest))
  if (!date) return []
  if (/^(?:c|ab|ar|ap)/i.test(word)) return [`${date}~`].filter(isDate)
  return [/^since/i.test(word) ? `[${date}..]` : `[..${date}]`].filter(isDate)
}

const inWords = (text: string): string[] =>
  readDateWords(text).readings.flatMap(({ date, basis }) => (basis === 'stated' ? date.text : []))

const onlyOne = (dates: readonly string[]) => (dates.length === 1 ? dates[0] : undefined)
