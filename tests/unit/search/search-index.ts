/** The search over an archive, in Node: the real index of Pagefind, without a browser. */
import type { Archive } from '../../../src/archive/archive.ts'
import { buildCatalogue, buildNames } from '../../../src/search/build/catalogue.ts'
import { searchDocuments } from '../../../src/search/build/document.ts'
import { withEntityNames } from '../../../src/search/query/entity-names.ts'
import { searchFiles } from '../../../src/search/build/search-files.ts'
import type * as EngineModule from '../../../src/search/browser/engine.ts'
import { parseQuery } from '../../../src/search/query/query.ts'
import { queryNames } from '../../../src/search/query/query-names.ts'
import { synonymsFrom } from '../../../src/search/query/synonyms.ts'
import { bundle } from '../../../src/search/build/scripts.ts'
import { search } from '../../../src/search/query/search.ts'
import type { SearchContext } from '../../../src/search/query/outcome.ts'
import { vocabularyOf } from '../../../src/search/build/vocabulary.ts'
import { knownWords } from '../../../src/search/query/vocabulary.ts'

/** What the browser has when it searches. */
export async function searchContext(archive: Archive): Promise<SearchContext> {
  const files = await searchFiles(archive, 'en')
  const code = Buffer.from(await bundle('../browser/engine.ts', 'esm')).toString('base64')
  const { Engine } = (await import(`data:text/javascript;base64,${code}`)) as typeof EngineModule
  const engine = new Engine((path) =>
    Promise.resolve(new Uint8Array(files.get(`pagefind/${path}`)!)),
  )
  const [catalogue, names] = [buildCatalogue(archive, ''), buildNames(archive)]
  const words = vocabularyOf(searchDocuments(archive), catalogue, names)
  const vocabulary = knownWords(catalogue, names, words)
  return {
    index: withEntityNames(engine, catalogue, names),
    catalogue,
    names: queryNames(catalogue, names),
    synonyms: synonymsFrom(archive.subject.synonyms),
    vocabulary: () => Promise.resolve(vocabulary),
  }
}

/** Ids of the events that a query finds, best first, and what else it says. */
export async function find(query: string, context: SearchContext, asTyped = false) {
  const parsed = parseQuery(query, context.synonyms, context.names)
  const outcome = await search(parsed, context, asTyped)
  return {
    ...outcome,
    ids: outcome.events.map(({ item }) => item.id),
    entityIds: outcome.entities.map(({ item }) => item.id),
  }
}
