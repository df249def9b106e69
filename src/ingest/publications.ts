/** The publications of a list: events name them by address, often several the same one. */
import type { Entry, Mention } from './compiled-list.ts'
import { publisherOf } from './publishers.ts'
import type { Publisher } from './publishers.ts'
import { joinSentences } from './sentence.ts'
import { cutSlug, slugOf, withoutDates } from './slug.ts'

/** One publication, with the facts that the events' mentions give together. */
export interface Publication extends Publisher {
  readonly address: string
  readonly title: string
  readonly kind: NonNullable<Mention['kind']> | undefined
  readonly published: string | undefined
  /** `und` where the list does not say. */
  readonly language: string
  readonly standing: Mention['standing']
  /** The id of a founding source that it is. */
  readonly founding: string | undefined
  /** What a reader should know about it, where every mention says the same. */
  readonly note: string | undefined
  /** Whether the notes of its mentions differ, and so belong to the events. */
  readonly hasEventNotes: boolean
  /** What the mentions give differently, and which value counted; for the report. */
  readonly differences: readonly string[]
  /** The place in the list, for messages. */
  readonly path: string
}

/** Every publication of the list once, in the order in which it is first named. */
export function publicationsOf(entries: readonly Entry[]): Map<string, Publication> {
  const all = entries.flatMap((entry, i) =>
    entry.sources.map((mention, j) => ({ mention, path: `events[${i}].sources[${j}]` })),
  )
  const groups = Map.groupBy(all, ({ mention }) => addressKey(mention.url))
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      joinMentions(
        group.map((g) => g.mention),
        group[0]!.path,
      ),
    ]),
  )
}

/**
 * What two spellings of one address share: no scheme, no `www.`, no fragment, no capitals.
 *
 * @example
 * addressKey('http://www.Example.org/News/') // => 'example.org/news'
 */
export const addressKey = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/[/?]+$/, '')

/**
 * The id that a publication asks for: its publisher and the words of its title, without dates;
 * its publisher and language where the title cannot be written in Latin letters.
 */
export function sourceIdOf({ publisher, title, language }: Publication): string {
  const base = slugOf(publisher)
  const words = isInLatinLetters(title) ? slugOf(withoutDates(title)) : ''
  if (!words) return cutSlug(`${base}-${language}`)
  return cutSlug(words === base || words.startsWith(`${base}-`) ? words : `${base}-${words}`)
}

/** Cyrillic can be written in Latin letters; half of a Japanese title would be no title. */
const isInLatinLetters = (title: string) =>
  !/[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}]/u.test(title)

/**
 * One publication from its mentions. Where two differ the fuller one counts; among equally full
 * ones what most say, then the first. What only one says is kept.
 */
function joinMentions(mentions: readonly Mention[], path: string): Publication {
  const fullest = Math.max(...mentions.map(fullness))
  const best = mentions.filter((m) => fullness(m) === fullest)
  const differences: string[] = []
  const pick = <T extends string>(name: string, get: (m: Mention) => T | null | undefined) => {
    const values = mentions.flatMap((m) => get(m) ?? [])
    const chosen = mostFrequent(best.flatMap((m) => get(m) ?? [])) ?? mostFrequent(values)
    const others = [...new Set(values)].filter((v) => v !== chosen)
    if (others.length > 0) differences.push(`${name} “${chosen}”, not “${others.join('”, “')}”`)
    return chosen
  }

  const address = pick('address', (m) => m.url)!
  const title = titleOf(pick('title', (m) => m.title)!)
  const standing = pick('standing', (m) => m.standing)
  const names = pick('publisher', (m) => m.publisher)!
  const notes = mentions.map((m) => m.note)
  const hasEventNotes = new Set(notes).size > 1
  return {
    ...publisherOf(
      names,
      pick('restsOn', (m) => m.restsOn),
      standing,
    ),
    address,
    title: title.title,
    kind: pick('kind', (m) => m.kind),
    published: pick('published', (m) => m.published),
    language: pick('language', (m) => m.language) ?? 'und',
    standing,
    founding: pick('founding', (m) => m.founding),
    note: joinSentences(title.note, hasEventNotes ? undefined : notes[0]),
    hasEventNotes,
    differences,
    path,
  }
}

/** How many facts a mention gives; a title of the list's own is none. */
const fullness = (m: Mention) =>
  [
    m.title.startsWith('[') ? null : m.title,
    m.published,
    m.kind,
    m.language,
    m.standing,
    m.restsOn,
  ].filter((value) => value !== null && value !== undefined).length

/** A title of the list's own says where it comes from: that goes into a note. */
function titleOf(title: string): { title: string; note?: string } {
  const [, inner] = /^\[(.+)\]$/.exec(title) ?? []
  if (!inner) return { title }
  const [, fromAddress] = /^(?:untitled in excerpt; )?title from address: (.+)$/.exec(inner) ?? []
  if (fromAddress) {
    return { title: bracketed(fromAddress), note: 'The title is taken from the address.' }
  }
  const described =
    /^untitled in excerpt: (.+)$/.exec(inner)?.[1] ??
    /^(.+), no title in the excerpt$/.exec(inner)?.[1]
  return described
    ? { title: bracketed(described.replace(pageNumber, '')), note: UNTITLED }
    : { title: bracketed(inner) }
}

const UNTITLED = 'The excerpt that was read shows no title; the words in brackets describe it.'

// Numbers of pages and posts identify nothing that the address does not.
const pageNumber = /, (?:p=|node )?\d{3,}$/

const bracketed = (words: string) => `[${words[0]!.toUpperCase()}${words.slice(1)}]`

function mostFrequent<T extends string>(values: readonly T[]): T | undefined {
  const counts = [...Map.groupBy(values, (v) => v)].map(([value, group]) => [value, group.length])
  return counts.toSorted((a, b) => Number(b[1]) - Number(a[1]))[0]?.[0] as T | undefined
}
