/** The search over an archive, in Node: the real index of Pagefind, without a browser. */
import type { Archive } from '../../../src/archive/archive.ts'
import { buildCatalogue, buildNames } from '../../../src/search/build/catalogue.ts'
import { searchDocuments } from '../../../src/search/build/document.ts'
import { withEntityNames } from '../../../src/search/query/entity-names.ts'
import { buildIndex } from '../../../src/search/build/index-parts.ts'
import { pieceReader } from '../../../src/search/build/pieces.ts'
import { storedDocument } from '../../../src/search/build/stored-document.ts'
import { parseQuery } from '../../../src/search/query/query.ts'
import { queryNames } from '../../../src/search/query/query-names.ts'
import { synonymsFrom } from '../../../src/search/query/synonyms.ts'
import { openIndex } from './open-index.ts'
import { takeDates } from '../../../src/search/query/typed-dates.ts'
import { search } from '../../../src/search/query/search.ts'
import type { SearchContext } from '../../../src/search/query/outcome.ts'
import { vocabularyOf } from '../../../src/search/build/vocabulary.ts'
import { knownWords, nameWords } from '../../../src/search/query/vocabulary.ts'

/** What the browser has when it searches. */
export async function searchContext(archive: Archive): Promise<SearchContext> {
  const documents = searchDocuments(archive)
  const { description, parts, files } = await buildIndex(documents, 'en')
  const pagefind = await openIndex(description, {
    part: (name) => Promise.resolve(parts.get(name)!),
    file: (path) => Promise.resolve(files.get(path)!),
  })
  const [catalogue, names] = [buildCatalogue(archive), buildNames(archive)]
  const words = vocabularyOf(documents, nameWords(catalogue, names), pieceReader())
  const vocabulary = knownWords(catalogue, names, words)
  return {
    index: withEntityNames(
      {
        find: (word) => pagefind.find(word),
        open: (document) => Promise.resolve(storedDocument(documents[document]!)),
      },
      catalogue,
      names,
    ),
    catalogue,
    names,
    synonyms: synonymsFrom(archive.subject.synonyms),
    need: () => Promise.resolve(),
    eventsWithPairs: () => Promise.resolve(undefined),
    vocabulary: () => Promise.resolve(vocabulary),
  }
}

/** Ids of the events that a query finds, best first, and what else it says. */
export async function find(query: string, context: SearchContext, asTyped = false) {
  const names = queryNames(context.catalogue, context.names)
  const outcome = await search(
    parseQuery(query, { ...context, names, takeDates }),
    context,
    asTyped,
  )
  return {
    ...outcome,
    ids: outcome.events.map(({ item }) => item.id),
    entityIds: outcome.entities.map(({ item }) => item.id),
  }
}
