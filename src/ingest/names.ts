/** Where a text names people, organizations, places and topics that the archive knows. */
import { allNames, sortName } from '../archive/names.ts'
import type { Entity } from '../archive/records.ts'
import { foldLetters } from '../archive/text/fold.ts'
import { bendsNames } from './language-words.ts'
import { areBeside, isCapital, wordsIn } from './words.ts'
import type { Span, Word } from './words.ts'

/** A name in a text. */
export interface Mention extends Span {
  /** As the text has it. */
  readonly text: string
  /** Who or what may be meant: several where they share the name. */
  readonly entities: readonly Entity[]
  /** Whether it is a family name alone. */
  readonly isFamily: boolean
  /** The first of its words and the one behind the last, counted in the text's words. */
  readonly from: number
  readonly to: number
}

interface Name {
  readonly words: readonly string[]
  /** As the record has it. */
  readonly written: readonly string[]
  readonly entity: Entity
  readonly isFamily: boolean
}

/** The names of an archive, found in texts. */
export class NameFinder {
  /** By the first letters of the first word. */
  readonly #names = new Map<string, Name[]>()

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      for (const name of allNames(entity)) {
        this.#add(name, entity, false)
        // “Ja‘ar” is also written “Jaar”.
        const whole = name.replace(/(?<=\p{L})['’‘ʼʿ`](?=\p{L}{2})/gu, '')
        if (whole !== name) this.#add(whole, entity, false)
      }
      for (const family of familyNames(entity)) this.#add(family, entity, true)
    }
  }

  #add(text: string, entity: Entity, isFamily: boolean) {
    const parts = wordsIn(text)
    const words = parts.map(({ folded }) => folded)
    if (words.length === 0) return
    const key = keyOf(words[0]!)
    const name = { words, written: parts.map((part) => part.text), entity, isFamily }
    this.#names.set(key, [...(this.#names.get(key) ?? []), name])
  }

  /**
   * The names in a text, from left to right: of those that begin at one word the longest, none inside another.
   *
   * @param language the tag of the text's language, since in some of them names bend
   */
  find(text: string, language: string, words: readonly Word[] = wordsIn(text)): Mention[] {
    const found: Mention[] = []
    for (let from = 0; from < words.length; from++) {
      const mention = this.#at(text, words, { from, language })
      if (!mention) continue
      found.push(mention)
      from = mention.to - 1
    }
    return found
  }

  #at(
    text: string,
    words: readonly Word[],
    { from, language }: { readonly from: number; readonly language: string },
  ): Mention | undefined {
    const fits = (name: Name, first: string) =>
      name.words.every((part, i) => {
        const word = words[from + i]
        if (!word || (i > 0 && !areBeside(text, words[from + i - 1]!, word))) return false
        const folded = i === 0 ? first : word.folded
        // A short word bends within a name only: alone, too much begins like it.
        const least = name.words.length > 1 ? 3 : 4
        return isSameWord(folded, part, { language, least }) && hasCase(word, name.written[i]!)
      })
    const hits = formsOf(words[from]!.folded, language).flatMap((first) =>
      (this.#names.get(keyOf(first)) ?? []).filter((name) => fits(name, first)),
    )
    const length = Math.max(0, ...hits.map((name) => name.words.length))
    if (length === 0) return undefined
    const longest = hits.filter((name) => name.words.length === length)
    const full = longest.filter((name) => !name.isFamily)
    const meant = full.length > 0 ? full : longest
    const [start, end] = [words[from]!.start, words[from + length - 1]!.end]
    return {
      ...{ start, end, from, to: from + length, text: text.slice(start, end) },
      entities: [...new Set(meant.map(({ entity }) => entity))],
      isFamily: full.length === 0,
    }
  }
}

const keyOf = (word: string) => word.slice(0, 3)

/** Family names of a person: what the record sorts by, and in every script the last word. */
function familyNames(entity: Entity): string[] {
  if (entity.kind !== 'people') return []
  const [, sorted] = /^([^,]{2,}),/.exec(sortName(entity)) ?? []
  const last = allNames(entity).flatMap((name) => {
    const found = /\s(\S+)$/.exec(name)?.[1] ?? []
    return typeof found === 'string' ? [found, found.replace(/['’‘ʼʿ`]/g, '')] : found
  })
  const all = [...(sorted ? [sorted] : []), ...last].filter((name) => foldLetters(name).length > 2)
  return [...new Set(all)]
}

/** Letters that Hebrew and Arabic write together with the word after them. */
const prefixes: Readonly<Record<string, RegExp>> = {
  he: /^[ובהלמשכ]{1,3}(?=\p{L}{2})/u,
  ar: /^(?:[وف]?[بكل]?(?:ال)?|لل)(?=\p{L}{2})/u,
}

/** A word, and what it is without the letters that were put before it. */
function formsOf(word: string, language: string): string[] {
  const prefix = prefixes[language.split('-')[0]!]
  if (!prefix) return [word]
  const [put = ''] = prefix.exec(word) ?? []
  return [word, ...Array.from({ length: put.length }, (_, i) => word.slice(i + 1))]
}

/** Whether a word of a text is a word of a name, which may have an ending behind so many letters at least. */
function isSameWord(
  word: string,
  part: string,
  { language, least }: { readonly language: string; readonly least: number },
): boolean {
  if (word === part) return true
  if (!bendsNames(language) || part.length < least) return false
  const shared = Array.from({ length: part.length }, (_, i) => i).findIndex(
    (i) => word[i] !== part[i],
  )
  const same = shared < 0 ? part.length : shared
  if (language.startsWith('de')) return same === part.length && word === `${part}s`
  return same >= Math.max(least, part.length - 1) && word.length - same <= 3
}

/** “US” is no “us”: what a record writes in capitals, a text does, too. */
function hasCase(word: Word, written: string): boolean {
  if (!isCapital({ text: written })) return true
  if (written.length < 4 && written === written.toUpperCase() && /\p{Lu}/u.test(written)) {
    return word.text === word.text.toUpperCase()
  }
  return isCapital(word)
}
