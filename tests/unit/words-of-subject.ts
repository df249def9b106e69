/** The words of the archive's subject, taken from its content: nothing but the content may have them. */
import { entityIdsOf } from '../../src/archive/event.ts'
import { nameKey } from '../../src/archive/independence.ts'
import { languageName } from '../../src/archive/language-name.ts'
import { entityKinds } from '../../src/archive/records.ts'
import type { Entity } from '../../src/archive/records.ts'
import { readArchive } from '../../src/records/archive.ts'

/** So many of each kind of entity, those in most events first: rare names may be plain English words. */
const MOST_USED = 12

/** Ways of writing English, of which the search knows something. */
const waysOfWriting = ['american', 'british']

/** Shorter forms are English words, too: `us`. */
const SHORTEST_FORM = 4

/**
 * Names of the entities that are in most events or in a founding one, of who published the founding
 * sources, of sides; and their other forms.
 */
export function subjectWords(): string[] {
  const { archive } = readArchive('content')
  const { subject, events, sources } = archive
  const all = entityKinds.map((kind): readonly Entity[] => archive.entities[kind])
  const mostUsed = all.flatMap((entities) =>
    entities
      .toSorted((a, b) => archive.occurrences(b.id).length - archive.occurrences(a.id).length)
      .slice(0, MOST_USED),
  )
  const founding = events
    .filter((event) => event.isFounding)
    .flatMap((event) => [...entityIdsOf(event)].map((id) => archive.entity(id)))
  const publishers = sources
    .filter((s) => s.founding)
    .flatMap((s) => (s.agency ? [s.publisher, s.agency] : [s.publisher]))
  const known = new Set(all.flat().flatMap(namesOf).map(nameKey))
  // The program knows languages by their names.
  const languages = new Set(sources.map((s) => languageName(s.language).toLowerCase()))
  const forms = subject.synonyms.forms
    .filter((line) => line.some((word) => known.has(nameKey(word))))
    .flat()
    .filter((word) => word.length >= SHORTEST_FORM)
    .filter((word) => !waysOfWriting.includes(word) && !languages.has(word))
  const names = [...mostUsed, ...founding].flatMap(namesOf)
  const sides = subject.sides.map((side) => side.label)
  return [...new Set([...names, ...publishers, ...sides, ...forms, subject.name, subject.scope])]
}

const namesOf = ({ kind, name, aliases }: Entity): string[] => {
  // A single letter is no word: a company may be called so.
  const all = [name, ...aliases.map((alias) => alias.name)].filter((n) => n.length > 1)
  const lastNames = kind === 'people' ? [name.split(' ').at(-1)!] : []
  return kind === 'topics' ? all.filter((n) => n.includes(' ')) : [...all, ...lastNames]
}

/** Where a text has one of the words, as `file:line  word`. */
export function placesOf(words: readonly string[], file: string, text: string): string[] {
  const escaped = words.map(plain).map((word) => RegExp.escape(word))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text
    .split('\n')
    .flatMap((line, i) =>
      Array.from(plain(line).matchAll(pattern), ([word]) => `${file}:${i + 1}  ${word}`),
    )
}

/** Apostrophes and what stands in an id between words are written many ways. */
const plain = (text: string) => text.replace(/[’'ʼ`]/g, '’').replace(/[-_–]/g, ' ')
