/** What an item says about itself above and below its text: when it was published, by whom, from which agency. */
import { datesIn } from '../archive/date-words/read.ts'
import { nameKey } from '../archive/independence.ts'
import type { ArchiveDate } from '../archive/date.ts'
import { parseDate } from '../archive/date.ts'
import type { Item } from '../items/item.ts'
import type { Knowledge } from './knowledge.ts'
import { Phrases, wordsIn } from './words.ts'
import type { Span } from './words.ts'

/** What is known of the publication. */
export interface Publication {
  readonly published: ArchiveDate | undefined
  readonly publisher: string | undefined
  readonly agency: string | undefined
  readonly author: string | undefined
  readonly url: string | undefined
}

/** What whoever ingests an item says about it. */
export interface Said {
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
}

/** What an item says about its publication, and what is said about it. */
export function publicationOf(
  item: Item,
  said: Said,
  {
    knowledge,
    language,
    title,
  }: { readonly knowledge: Knowledge; readonly language: string; readonly title: string },
): Publication {
  const url = said.url ?? item.url
  const lines = item.blocks
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
  const around = [...lines.slice(0, 8), ...lines.slice(-5)]
  const written = said.published ?? item.published
  const agencies = namesIn([...knowledge.agencies].map((name) => [name, name] as const))
  const opening = openingOf(lines)
  const publisher =
    (said.publisher ? (knowledge.publisher(said.publisher) ?? said.publisher) : undefined) ??
    (item.publisher ? (knowledge.publisher(item.publisher) ?? item.publisher) : undefined) ??
    publisherOf(url, knowledge) ??
    publisherIn(
      [...lines.slice(0, 6).filter((line) => isAside(line) && line !== title), opening],
      knowledge,
    )
  const last = lines.at(-1) ?? ''
  const agency = [...agencies.find(opening), ...(last.length < 60 ? agencies.find(last) : [])][0]
    ?.value
  return {
    published: written ? parseDate(written) : dayIn(around, language),
    publisher,
    agency: agency && publisher && nameKey(agency) === nameKey(publisher) ? undefined : agency,
    author: item.author,
    url,
  }
}

/** A line that is no sentence: a date line, a name, a rubric. */
const isAside = (line: string) => wordsIn(line).length < 16 && !/[.!?]["”]?$/.test(line)

/** The part of the first paragraph before its text begins: “HAVEN (Radio North) –”. */
const openingOf = (lines: readonly string[]): string => {
  const first = lines.find((line) => !isAside(line)) ?? ''
  const [found = ''] = /^[^.!?]{0,80}?\([^)]{2,80}\)|^[^.!?]{2,60}?\s[-–—]\s/u.exec(first) ?? []
  return found
}

/** A whole day with its year, in a line that is no sentence or in the date line of the text. */
function dayIn(lines: readonly string[], language: string): ArchiveDate | undefined {
  const found = lines.flatMap((line) =>
    datesIn(line, { language })
      .filter(({ readings }) => readings.length === 1 && readings[0]!.basis === 'stated')
      .filter((date) => isInOpening(line, date) || (isTitleLike(line) && isDayOfItem(line, date)))
      .map(({ readings }) => readings[0]!.date),
  )
  return (
    found.find(isDay) ??
    found.find((date) => date.earliest?.slice(0, 7) === date.latest?.slice(0, 7))
  )
}

const isDay = ({ earliest, latest }: ArchiveDate) => earliest !== null && earliest === latest

/** Without a whole sentence: a date line, or what stands above or below the text. */
const isTitleLike = (line: string) =>
  wordsIn(line).length < 14 || (wordsIn(line).length < 30 && !/[.!?]["”]?$/.test(line))

/** Alone in its line, or beside the words and marks that lines with a day of publication have. */
function isDayOfItem(line: string, { start, end }: Span): boolean {
  const rest = `${line.slice(0, start)} ${line.slice(end)}`
  return (
    wordsIn(rest).length <= 24 && !/\p{L}{3,}\s+\p{Ll}{3,}\s+\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(rest)
  )
}

/** Whether a date stands in the date line that a text begins with. */
export const isInOpening = (line: string, { start, end }: Span): boolean => {
  const [before, after] = [line.slice(0, start), line.slice(end)]
  if (start > 100 || /[.!?]\s/.test(before.slice(30))) return false
  // “Haven, 8 May 2013.”, “HAVEN, 8 May (Radio North) –”, “(8 May 2013)”
  return (
    /^(?:\s*[)\]|]|[^.!?]{0,40}\)|\s*(?:\([^)]{1,40}\)\s*)?[-–—:]\s)/u.test(after) ||
    (start < 45 && wordsIn(before).length < 5 && /^\s*\p{L}{0,5}\s*\.\s/u.test(after))
  )
}

const namesIn = (names: Iterable<readonly [string, string]>) => new Phrases(names)

function publisherIn(lines: readonly string[], knowledge: Knowledge): string | undefined {
  const names = new Set(knowledge.records.sources.map(({ publisher }) => publisher))
  const phrases = namesIn([
    ...Array.from(names, (name) => [name, name] as const),
    ...knowledge.subject.bodies.flatMap(({ name, also }) =>
      [name, ...also].map((n) => [n, name] as const),
    ),
  ])
  for (const line of lines) {
    const words = wordsIn(line).filter(({ text }) => /\p{L}/u.test(text))
    // A line that names a publisher says little else.
    const hit = phrases.find(line).find(({ from, to }) => (to - from) * 3 >= words.length)
    if (hit) return hit.value
  }
  return undefined
}

/** Who published other sources of the same host; else the host. */
function publisherOf(url: string | undefined, { records }: Knowledge): string | undefined {
  const host = hostOf(url)
  if (host === undefined) return undefined
  return records.sources.find((s) => hostOf(s.url) === host)?.publisher ?? host
}

/** The host of an address, without `www.` */
export const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '')
