/** How a list that is too long for a page is parted: by year, and a long year by month, then by day. */
import { formatDate, parseDate } from './date.ts'
import type { ArchiveEvent } from './event.ts'

/** What a page lists at most. An archive of no more events has its whole timeline on one page. */
export const longestList = 300
/** How many of the newest entries stand on the first page of a list that is parted. */
export const newestShown = 50
/** How many names an index has on one page; a longer one has a page for each letter. */
export const longestIndex = 1000

/** A part of a list. A part that is too long itself has parts. */
export interface Part<T> {
  /** Names the part in its address; it does not change as the list grows: `2014`, `2014-05`. */
  readonly key: string
  /** `May 2014` */
  readonly title: string
  /** The title within that of the whole: `May`. */
  readonly label: string
  /** Newest first. */
  readonly entries: readonly T[]
  readonly parts: readonly Part<T>[]
}

/** Year, month and day of an entry, as far as they are known: `['2014', '2014-05']`. */
export type Place = readonly string[]

/** Where an event stands: under its year, and under a month or day that its date cannot leave. */
export function placeOf({ year, date }: Pick<ArchiveEvent, 'year' | 'date'>): Place {
  const [first, last] = [date.earliest ?? '', date.latest ?? '']
  const isWithin = (length: number) => first.slice(0, length) === last.slice(0, length)
  return [
    String(year),
    ...(isWithin(7) ? [first.slice(0, 7)] : []),
    ...(isWithin(10) ? [first] : []),
  ]
}

/** Where something of a known day stands. */
export const placeOfDay = (day: string): Place => [
  String(Number(day.slice(0, 4))),
  day.slice(0, 7),
  day,
]

/** The address of a part of the list at an address. */
export const partAddress = (list: string, part: Pick<Part<unknown>, 'key'>): string =>
  `${list}years/${part.key}/`

/** The parts of a list, newest first; none where it fits on a page. */
export const partsOf = <T>(entries: readonly T[], place: (entry: T) => Place): Part<T>[] =>
  split(entries, place, { key: '', title: '' }, 0)

/** The entries that the first page of a list, or of a part, shows. */
export const shownOf = <T>(entries: readonly T[]): readonly T[] =>
  entries.length > longestList ? entries.slice(0, newestShown) : entries

type Named = Pick<Part<unknown>, 'key' | 'title'>

function split<T>(
  entries: readonly T[],
  place: (entry: T) => Place,
  whole: Named,
  depth: number,
): Part<T>[] {
  if (entries.length <= longestList) return []
  if (depth === 3) return numbered(entries, whole)
  const groups = Map.groupBy(entries, (entry) => place(entry)[depth] ?? '')
  return [...groups].map(([key, list]) => {
    const named = key ? dated(key, depth) : undated(whole, depth)
    // What has no month has no day either.
    return { ...named, entries: list, parts: split(list, place, named, key ? depth + 1 : 3) }
  })
}

function dated(key: string, depth: number) {
  if (depth === 0) return { key, title: key, label: key }
  const date = parseDate(key)
  return { key, title: formatDate(date), label: formatDate(date, Number(key.slice(0, 4))) }
}

function undated({ key, title }: Named, depth: number) {
  const unit = depth === 1 ? 'Month' : 'Day'
  return {
    key: `${key}-undated`,
    title: `${title}, ${unit.toLowerCase()} not known`,
    label: `${unit} not known`,
  }
}

/** Counted from the oldest entry, so that new ones at the top move nothing. */
function numbered<T>(entries: readonly T[], { key, title }: Named): Part<T>[] {
  const oldestFirst = entries.toReversed()
  const size = Math.ceil(entries.length / longestList)
  return Array.from({ length: size }, (_, i) => ({
    key: `${key}-part-${i + 1}`,
    title: `${title}, part ${i + 1}`,
    label: `Part ${i + 1}`,
    entries: oldestFirst.slice(i * longestList, (i + 1) * longestList).toReversed(),
    parts: [],
  })).toReversed()
}

/** A part with what stands around it. */
export interface PlacedPart<T> {
  readonly part: Part<T>
  /** The parts that it is a part of, the largest first. */
  readonly within: readonly Part<T>[]
  readonly earlier: Part<T> | undefined
  readonly later: Part<T> | undefined
}

/** Every part with the parts of its own. */
export const everyPart = <T>(
  parts: readonly Part<T>[],
  within: readonly Part<T>[] = [],
): PlacedPart<T>[] =>
  parts.flatMap((part, i) => [
    { part, within, earlier: parts[i + 1], later: parts[i - 1] },
    ...everyPart(part.parts, [...within, part]),
  ])

/** Something under the decades of its years, in the order given. */
export const groupByDecade = <T>(
  entries: readonly T[],
  yearOf: (entry: T) => number,
): { decade: number; entries: T[] }[] =>
  [...Map.groupBy(entries, (entry) => Math.floor(yearOf(entry) / 10) * 10)].map(
    ([decade, list]) => ({ decade, entries: list }),
  )
