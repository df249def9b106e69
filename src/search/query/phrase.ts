import { otherSpellings } from './spelling.ts'
import type { Catalogue, Names } from './catalogue.ts'
import type { StoredDocument } from './stored-document.ts'
import { wordsOf } from './words.ts'

/**
 * Whether a phrase stands in one of some texts, word by word.
 *
 * @param phrase its folded words; British and American spellings count as the same
 * @example
 * hasPhrase(['the harbour of Haven'], ['harbor', 'of', 'haven']) // => true
 */
export function hasPhrase(texts: readonly string[], phrase: readonly string[]): boolean {
  const forms = phrase.map((word) => new Set([word, ...otherSpellings(word)]))
  return texts.some((text) => {
    const words = wordsOf(text)
    return words.some((_, i) => forms.every((form, j) => form.has(words[i + j] ?? '')))
  })
}

/** The texts of an event in which a phrase can stand. */
export function phraseTexts(
  event: number,
  { sections }: StoredDocument,
  { catalogue, names }: { readonly catalogue: Catalogue; readonly names: Names },
): string[] {
  const { events, entities } = catalogue
  const item = events[event]!
  return [
    item.title,
    ...(names[event] ?? []),
    item.date,
    ...item.entities.map((n) => entities[n]!.name),
    ...sections.map(({ text }) => text),
  ]
}
