/** Search over small records, with an index in memory: it gives what Pagefind gives, at once. */
import { buildCatalogue, buildNames } from '../../../src/search/build/catalogue.ts'
import { indexedSections, searchDocuments } from '../../../src/search/build/document.ts'
import { pieceReader } from '../../../src/search/build/pieces.ts'
import type { PiecesOf } from '../../../src/search/build/pieces.ts'
import { storedDocument } from '../../../src/search/build/stored-document.ts'
import { vocabularyOf } from '../../../src/search/build/vocabulary.ts'
import { withEntityNames } from '../../../src/search/query/entity-names.ts'
import type { Outcome } from '../../../src/search/query/outcome.ts'
import { withPairs } from '../../../src/search/query/word-pairs.ts'
import { wordPairs } from '../../../src/search/build/word-pairs.ts'
import { parseQuery } from '../../../src/search/query/query.ts'
import { queryNames } from '../../../src/search/query/query-names.ts'
import { search } from '../../../src/search/query/search.ts'
import { postingIn, sectionKinds } from '../../../src/search/query/section-places.ts'
import { stemOf } from '../../../src/search/query/stem.ts'
import { noSynonyms } from '../../../src/search/query/synonyms.ts'
import { takeDates } from '../../../src/search/query/typed-dates.ts'
import { knownWords, nameWords } from '../../../src/search/query/vocabulary.ts'
import type { Posting, WordIndex } from '../../../src/search/query/word-index.ts'
import type { SearchDocument } from '../../../src/search/build/document.ts'
import type { Records } from '../../../src/archive/records.ts'
import { archiveOf } from '../small-records.ts'

/**
 * What a query finds in some records.
 *
 * @param isLarge whether to search as in a large archive, by pairs of words
 */
export function searchIn(
  records: Partial<Records>,
  query: string,
  isLarge = false,
): Promise<Outcome> {
  const archive = archiveOf(records)
  const [catalogue, names] = [buildCatalogue(archive), buildNames(archive)]
  const documents = searchDocuments(archive)
  const piecesOf = pieceReader()
  const storedAt = (n: number) => storedDocument(documents[n]!)
  const lists = isLarge ? wordPairs({ catalogue, names }, storedAt, piecesOf) : []
  return search(parseQuery(query, { names: queryNames(catalogue, names), takeDates }), {
    index: withEntityNames(indexOf(documents, piecesOf), catalogue, names),
    catalogue,
    names,
    synonyms: noSynonyms,
    need: () => Promise.resolve(),
    eventsWithPairs: (phrase) =>
      isLarge
        ? withPairs(phrase, (n) => Promise.resolve(lists[n]!), lists.length)
        : Promise.resolve(undefined),
    vocabulary: () =>
      Promise.resolve(
        knownWords(
          catalogue,
          names,
          vocabularyOf(documents, nameWords(catalogue, names), piecesOf),
        ),
      ),
  })
}

function indexOf(documents: readonly SearchDocument[], piecesOf: PiecesOf): WordIndex {
  const indexed = documents.map((document) => indexedSections(document, piecesOf))
  const postingsIn = (sections: string[][], stem: string): Posting[] =>
    sections.flatMap((words, i) =>
      words.filter((word) => stemOf(word) === stem).map(() => postingIn(sectionKinds[i]!)),
    )
  return {
    open: (document) => Promise.resolve(storedDocument(documents[document]!)),
    find: (word) => {
      const found = indexed.map((sections, n) => [n, postingsIn(sections, stemOf(word))] as const)
      return Promise.resolve(new Map(found.filter(([, postings]) => postings.length > 0)))
    },
  }
}
