/** Dates as people type them into a search field. */

/** Days that a typed date covers; a month or day without a year covers it in every year. */
export interface DateQuery {
  /** As typed, for messages: `12 July 2021`. */
  readonly text: string
  /** First and last day, `2021-07-12`; without a year `--07-12`. */
  readonly from: string
  readonly to: string
}

const months =
  'january february march april may june july august september october november december'.split(' ')
const month = `(${months.map((m) => `${m.slice(0, 3)}(?:${m.slice(3)})?`).join('|')}|sept)\\.?`
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const year = '((?:19|20)\\d\\d)'
const to = '\\s*(?:-|–|—|to|until|and|/)\\s*'

interface Form {
  readonly pattern: RegExp
  readonly read: (groups: string[]) => [from: string, to: string] | undefined
}

/** The longest forms first: the first that fits wins. */
const forms: readonly Form[] = [
  form(`${year}-(\\d\\d)-(\\d\\d)`, ([y, m, d]) => oneDay(y, m, d)),
  form(`${year}-(\\d\\d)(?!\\d|-)`, ([y, m]) => oneMonth(y, m)),
  form(`${day}[./]\\s?(\\d{1,2})[./]\\s?${year}`, ([d, m, y]) => oneDay(y, m, d)),
  form(`${day}${to}${day}\\s+(?:of\\s+)?${month},?\\s+${year}`, ([d, e, m, y]) =>
    joined(oneDay(y, numberOf(m), d), oneDay(y, numberOf(m), e)),
  ),
  form(`${month}\\s+${day}${to}${day},?\\s+${year}`, ([m, d, e, y]) =>
    joined(oneDay(y, numberOf(m), d), oneDay(y, numberOf(m), e)),
  ),
  form(`${day}\\s+(?:of\\s+)?${month},?\\s+${year}`, ([d, m, y]) => oneDay(y, numberOf(m), d)),
  form(`${month}\\s+${day},?\\s+${year}`, ([m, d, y]) => oneDay(y, numberOf(m), d)),
  form(`${month}\\s+(?:of\\s+)?${year}`, ([m, y]) => oneMonth(y, numberOf(m))),
  form(`${year},?\\s+${month}`, ([y, m]) => oneMonth(y, numberOf(m))),
  form(`${year}${to}${year}`, (years) => [
    `${years.toSorted()[0]}-01-01`,
    `${years.toSorted()[1]}-12-31`,
  ]),
  form(`${year.replace('\\d\\d)', '\\d)')}0s`, ([decade]) => [
    `${decade}0-01-01`,
    `${decade}9-12-31`,
  ]),
  form(year, ([y]) => [`${y}-01-01`, `${y}-12-31`]),
  form(`${day}\\s+(?:of\\s+)?${month}`, ([d, m]) => anyYear(numberOf(m), d)),
  form(`${month}\\s+${day}`, ([m, d]) => anyYear(numberOf(m), d)),
  // "May" and "March" alone are more often words than months.
  form(
    `(${months.filter((m) => m.length > 5 || m === 'july' || m === 'june' || m === 'april').join('|')})`,
    ([m]) => [`--${numberOf(m)}-01`, `--${numberOf(m)}-31`],
  ),
]

/**
 * The date in a query, and the query without it.
 *
 * @example
 * takeDate('Berg 12 July 2021')
 * // => { date: { text: '12 July 2021', from: '2021-07-12', to: '2021-07-12' }, rest: 'Berg ' }
 */
export function takeDate(text: string): { date?: DateQuery; rest: string } {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text)
    const days = match && read(match.slice(1).filter((group) => group !== undefined))
    if (!days) continue
    const [from, to] = days[0] <= days[1] ? days : [days[1], days[0]]
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    return { date: { text: capitalized(match[0].trim()), from, to }, rest }
  }
  return { rest: text }
}

/** The month of a day, the year of a month; nothing for other dates. */
export function widerDate(date: DateQuery | undefined): DateQuery | undefined {
  if (!date) return undefined
  const { from, to } = date
  const [year, month] = from.split('-')
  if (!year || !month) return undefined
  if (from === to) {
    const name = months[Number(month) - 1]!
    return {
      text: capitalized(`${name} ${year}`),
      from: `${year}-${month}-01`,
      to: `${year}-${month}-31`,
    }
  }
  const isMonth = from.slice(0, 7) === to.slice(0, 7)
  return isMonth ? { text: year, from: `${year}-01-01`, to: `${year}-12-31` } : undefined
}

const capitalized = (text: string) =>
  text.replace(/\p{L}+/gu, (word) =>
    numberOf(word) === '00' ? word : word[0]!.toUpperCase() + word.slice(1),
  )

/** How surely a span of days meets a date: 1 within it, less the more days lie outside, 0 never. */
export function overlap({ from, to }: DateQuery, [first, last]: readonly [string, string]): number {
  if (from.startsWith('--')) {
    const [a, b] = [from.slice(1), to.slice(1)]
    // A date of more than a month says nothing about a day or month of any year.
    if (first.slice(0, 4) !== last.slice(0, 4) || daysIn(first, last) > 31) return 0
    return first.slice(4) > b || last.slice(4) < a
      ? 0
      : first.slice(4) >= a && last.slice(4) <= b
        ? 1
        : 0.5
  }
  if (first > to || last < from) return 0
  if (first >= from && last <= to) return 1
  return Math.min(0.9, 0.3 + (0.6 * (daysIn(from, to) + 1)) / (daysIn(first, last) + 1))
}

function form(pattern: string, read: (groups: string[]) => [string, string] | undefined): Form {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}])`, 'iu'),
    read,
  }
}

function oneDay(y = '', m = '', d = ''): [string, string] | undefined {
  const text = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(text) ? [text, text] : undefined
}

function oneMonth(y = '', m = ''): [string, string] | undefined {
  const text = `${y}-${m.padStart(2, '0')}`
  return isDay(`${text}-01`) ? [`${text}-01`, `${text}-31`] : undefined
}

function anyYear(m = '', d = ''): [string, string] | undefined {
  const text = `${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(`2000-${text}`) ? [`--${text}`, `--${text}`] : undefined
}

const joined = (a?: [string, string], b?: [string, string]): [string, string] | undefined =>
  a && b && [a[0], b[1]]

const numberOf = (name = '') =>
  String(months.findIndex((m) => m.startsWith(name.slice(0, 3).toLowerCase())) + 1).padStart(2, '0')

// Days are compared and counted in UTC: in local time a day may have 23 hours.
const isDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
const daysIn = (a: string, b: string) =>
  (Date.parse(`${b.replace(/-31$/, '-28')}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000
