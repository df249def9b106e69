/** What the search page searches with: loaded with the first search, kept for the next ones. */
import { withEntityNames } from '../query/entity-names.ts'
import { mayHoldDate, noDates } from '../query/may-hold-date.ts'
import type { SearchContext } from '../query/outcome.ts'
import type { TakeDates } from '../query/date-query.ts'
import { queryText } from '../query/query.ts'
import { synonymsFrom } from '../query/synonyms.ts'
import { knownWords } from '../query/vocabulary.ts'
import { joinPostings } from '../query/joined-archives.ts'
import type { Postings, WordIndex } from '../query/word-index.ts'
import { fromAll } from './archives.ts'
import { cached } from './cached.ts'
import {
  forgetData,
  indexSource,
  loadCatalogue,
  loadEventsWithPairs,
  loadNames,
  loadPiece,
  loadUnpacked,
  loadVocabulary,
  openEvent,
} from './load.ts'
import { PagefindIndex } from './pagefind-index.ts'
import { loadData } from './scripts.ts'

const index = new Map<'index', Promise<WordIndex['find']>>()
let context: { readonly isFor: object; readonly value: SearchContext } | undefined

/**
 * Loads what a search for a text looks into.
 *
 * @param text the query
 */
export async function loadSearchContext(text: string): Promise<SearchContext> {
  const [catalogue, names, lines, find] = await Promise.all([
    loadCatalogue(),
    loadNames(text),
    loadData('synonyms'),
    cached(index, 'index', startIndex),
  ])
  if (context?.isFor !== names) {
    const words = new Map<'words', Promise<ReturnType<typeof knownWords>>>()
    const value = {
      index: withEntityNames({ find, open: openEvent }, catalogue, names),
      catalogue,
      names,
      synonyms: synonymsFrom(lines),
      need: loadPiece,
      eventsWithPairs: loadEventsWithPairs,
      vocabulary: () =>
        cached(words, 'words', async () => knownWords(catalogue, names, await loadVocabulary())),
    }
    context = { isFor: names, value }
  }
  return context.value
}

/** Loads what reads the dates of a query, where it may hold some. */
export const loadDates = async (query: string): Promise<TakeDates> =>
  mayHoldDate(queryText(query)) ? loadData('dates') : noDates

/** Opens the index of each archive. */
async function startIndex(): Promise<WordIndex['find']> {
  const indexes = await fromAll<PagefindIndex | undefined>(async (from) => {
    const started = new PagefindIndex(await loadData('index', from), indexSource(from))
    await started.start()
    return started
  }, undefined)
  return async (word) => {
    const none: Postings = new Map()
    const found = fromAll(async (_, i) => (await indexes[i]?.find(word)) ?? none, none)
    return joinPostings(await loadUnpacked(), await found)
  }
}

/** Forgets what was loaded, so that the next search loads it anew. */
export function forgetSearchData(): void {
  forgetData()
  index.clear()
  context = undefined
}
