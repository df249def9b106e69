/** Whether a phrase stands in a text, word by word. */
import { otherSpellings } from './spelling.ts'
import { wordsOf } from './words.ts'

/**
 * @param phrase its words as compared; British and American spellings are one
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
