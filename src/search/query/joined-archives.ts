/** What comes with the catalogues of several archives, as if they were one. */
import type { Names } from './catalogue.ts'
import type { Unpacked } from './packed-catalogue.ts'
import type { Posting, Postings } from './word-index.ts'

/** The names that each archive numbers, as the catalogue of all numbers them. */
export function joinNames({ catalogue, shares }: Unpacked, names: readonly Names[]): Names {
  const { events, entities } = catalogue
  const joined = Array.from({ length: events.length + entities.length }, (): string[] => [])
  shares.forEach(({ firstEvent, eventCount, entities: positions }, i) => {
    const numbers = [
      ...Array.from({ length: eventCount }, (_, n) => firstEvent + n),
      ...positions.map((n) => events.length + n),
    ]
    numbers.forEach((number, n) => {
      const list = joined[number]!
      list.push(...(names[i]![n] ?? []).filter((name) => !list.includes(name)))
    })
  })
  return joined
}

/** What the index of each archive found, as an index over all would number it: events, then themes. */
export function joinPostings(
  { catalogue, shares }: Unpacked,
  found: readonly Postings[],
): Postings {
  const joined = new Map<number, readonly Posting[]>()
  shares.forEach(({ firstEvent, eventCount, firstTheme }, i) => {
    for (const [n, postings] of found[i]!) {
      const theme = n - eventCount
      joined.set(
        theme < 0 ? firstEvent + n : catalogue.events.length + firstTheme + theme,
        postings,
      )
    }
  })
  return joined
}

/** The vocabularies of archives as one, in which the most frequent words of each come first. */
export function joinVocabularies(vocabularies: readonly string[]): string {
  const lines = vocabularies.map((vocabulary) => vocabulary.split('\n'))
  const titles = lines.flatMap((own) => own.slice(0, -1))
  const words = lines.map((own) => own.at(-1)!.split(' '))
  const most = Math.max(...words.map(({ length }) => length))
  const inTurn = Array.from({ length: most }, (_, rank) => words.flatMap((own) => own[rank] ?? []))
  return [...titles, [...new Set(inTurn.flat())].join(' ')].join('\n')
}
