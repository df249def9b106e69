/**
 * Forms of address before a name. The name tells who is meant, and records mostly write it without: the
 * archive's `Berg` answers `Lt. Gen. Berg`. They are words of the language, not of a subject.
 */
import { isStopWord } from './stop-words.ts'
import { tokensOf } from './words.ts'

/** They are nothing else before another word. */
const always = new Set(
  `adm amb brig briggen capt cdr cmdr col cpl dame dr gen hon ltcol ltgen lt maj majgen mr mrs ms mx prof
  radm rep rev sen sgt sir vadm`.split(/\s+/),
)
/** Offices, and words of their own: `PM visit` asks for a prime minister, `PM Berg` for Berg. */
const beforeNames = new Set('gov lady lord min miss pm pres sec secgen'.split(' '))

const isTitle = (word = '') => always.has(word) || beforeNames.has(word)

/**
 * A text without the forms of address before names. One that stands alone, or before a small word, is
 * what is searched for.
 *
 * @param isName whether a folded word is in the name of a person
 * @example
 * withoutTitles('Lt. Gen. Berg', () => true).trim() // => '. Berg'
 */
export function withoutTitles(text: string, isName: (word: string) => boolean): string {
  const tokens = tokensOf(text)
  let bare = ''
  let end = 0
  for (let i = 0; i < tokens.length; i++) {
    const first = i
    while (isTitle(tokens[i]?.word)) i++
    const titles = tokens.slice(first, i)
    const addressed = tokens[i]?.word
    if (titles.length === 0 || addressed === undefined || isStopWord(addressed)) continue
    if (!isName(addressed) && !titles.every(({ word }) => always.has(word))) continue
    bare += `${text.slice(end, titles[0]!.start)} `
    end = titles.at(-1)!.end
  }
  return bare + text.slice(end)
}
