/** The words of the archive, against which a misspelt word is held. */
import type { SearchDocument } from './document.ts'
import { isFiller } from './filler.ts'
import { foldWord, tokensOf } from './words.ts'

export interface Vocabulary {
  /** Words of names, aliases and titles, as written, parted by spaces; most frequent first. */
  readonly names: string
  /** All others. */
  readonly words: string
}

/** The words of documents and of names, each once, as they are most often written. */
export function buildVocabulary(
  documents: readonly SearchDocument[],
  entityNames: readonly string[],
): Vocabulary {
  const texts = documents.flatMap(({ sections }) => sections)
  const names = countWords([
    ...entityNames,
    ...texts.filter(({ kind }) => kind === 'title').map(({ text }) => text),
  ])
  const words = countWords(texts.map(({ text }) => text))
  const others = [...words].filter(([word]) => !names.has(word))
  return { names: written(names), words: written(new Map(others)) }
}

/** How often each word is written in which form. */
function countWords(texts: readonly string[]): Map<string, Map<string, number>> {
  const words = new Map<string, Map<string, number>>()
  for (const text of texts) {
    for (const { word, start, end } of tokensOf(text)) {
      if (/^\d+$/.test(word) || isFiller(word)) continue
      const forms = words.get(word) ?? new Map<string, number>()
      const form = text.slice(start, end).replace(/['’]s$/, '')
      words.set(word, forms.set(form, (forms.get(form) ?? 0) + 1))
    }
  }
  return words
}

function written(list: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const total = (forms: ReadonlyMap<string, number>) => [...forms.values()].reduce((a, b) => a + b)
  return [...list]
    .map(([word, forms]) => ({ word, times: total(forms), form: mostFrequent(word, forms) }))
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
    .map(({ form }) => form)
    .join(' ')
}

function mostFrequent(word: string, forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const [form] = first!
  return foldWord(form) === word && !/\s/.test(form) ? form : word
}
