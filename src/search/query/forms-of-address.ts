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
const beforeNames = new Set('baron baroness gov lady lord min miss pm pres sec secgen'.split(' '))

const isFormOfAddress = (word = '') => always.has(word) || beforeNames.has(word)

/**
 * A text without the forms of address before names. Those that stand alone, or before a small word, are
 * what is searched for; several are joined (`Sec. Gen.` is `Sec-Gen`), so that they can mean one thing.
 *
 * @param isName whether a folded word is in the name of a person
 * @example
 * withoutFormsOfAddress('Lt. Gen. Berg', () => true).trim() // => '. Berg'
 */
export function withoutFormsOfAddress(text: string, isName: (word: string) => boolean): string {
  const tokens = tokensOf(text)
  let bare = ''
  let end = 0
  for (let i = 0; i < tokens.length; i++) {
    const first = i
    while (isFormOfAddress(tokens[i]?.word)) i++
    const forms = tokens.slice(first, i)
    const addressed = tokens[i]?.word
    if (forms.length === 0) continue
    const isDropped =
      addressed !== undefined &&
      !isStopWord(addressed) &&
      (isName(addressed) || forms.every(({ word }) => always.has(word)))
    const kept = isDropped ? ' ' : forms.map((t) => text.slice(t.start, t.end)).join('-')
    bare += text.slice(end, forms[0]!.start) + kept
    end = forms.at(-1)!.end
  }
  return bare + text.slice(end)
}
