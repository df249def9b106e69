/** Search over small records, with an index in memory: it gives what Pagefind gives, at once. */
import { buildCatalogue, buildNames } from '../../../src/search/build/catalogue.ts'
import { indexedPage, searchDocuments } from '../../../src/search/build/document.ts'
import { storedDocument } from '../../../src/search/build/stored-document.ts'
import { vocabularyOf } from '../../../src/search/build/vocabulary.ts'
import { withEntityNames } from '../../../src/search/query/entity-names.ts'
import type { Outcome } from '../../../src/search/query/outcome.ts'
import { parseQuery } from '../../../src/search/query/query.ts'
import { queryNames } from '../../../src/search/query/query-names.ts'
import { search } from '../../../src/search/query/search.ts'
import { stemOf } from '../../../src/search/query/stem.ts'
import { noSynonyms } from '../../../src/search/query/synonyms.ts'
import { knownWords } from '../../../src/search/query/vocabulary.ts'
import type { Posting, WordIndex } from '../../../src/search/query/word-index.ts'
import type { SearchDocument } from '../../../src/search/build/document.ts'
import type { Records } from '../../../src/archive/records.ts'
import { archiveOf } from '../small-records.ts'

/** What a query finds in some records. */
export function searchIn(records: Partial<Records>, query: string): Promise<Outcome> {
  const archive = archiveOf(records)
  const [catalogue, names] = [buildCatalogue(archive, ''), buildNames(archive)]
  const documents = searchDocuments(archive)
  const known = queryNames(catalogue, names)
  return search(parseQuery(query, noSynonyms, known), {
    index: withEntityNames(indexOf(documents), catalogue, names),
    catalogue,
    names: known,
    synonyms: noSynonyms,
    vocabulary: () =>
      Promise.resolve(knownWords(catalogue, names, vocabularyOf(documents, catalogue, names))),
  })
}

function indexOf(documents: readonly SearchDocument[]): WordIndex {
  const pages = documents.map((document) => wordsOf(indexedPage(document, 'en')))
  return {
    open: (document) => Promise.resolve(storedDocument(documents[document]!)),
    find: (word) => {
      const found = pages.map((words, n) => [n, words.flatMap((w) => postingOf(w, word))] as const)
      return Promise.resolve(new Map(found.filter(([, postings]) => postings.length > 0)))
    },
  }
}

interface IndexedWord {
  readonly word: string
  readonly weight: number
}

/** The words of a page for Pagefind, with the weight of the section that each stands in. */
function wordsOf(page: string): IndexedWord[] {
  const sections = page.matchAll(/weight="([\d.]+)">([^<]*)</g)
  return [...sections].flatMap(([, weight, words]) =>
    words!.split(' ').map((word) => ({ word, weight: Number(weight) })),
  )
}

function postingOf({ word, weight }: IndexedWord, asked: string): Posting[] {
  if (stemOf(word) === stemOf(asked)) return [{ weight, isWhole: true }]
  return word.startsWith(asked) ? [{ weight, isWhole: false }] : []
}
