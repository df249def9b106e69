/** The search page: one state, read from the URL and the field, shown as results and filters. */
import type { Catalogue, CatalogueEvent, Names } from '../query/catalogue.ts'
import { withEntityNames } from '../query/entity-names.ts'
import { isFiltered, noFilters, passing } from '../query/filters.ts'
import type { Hit, Outcome, SearchContext } from '../query/outcome.ts'
import { parseQuery, queryText } from '../query/query.ts'
import type { Query } from '../query/query.ts'
import { queryNames } from '../query/query-names.ts'
import type { QueryNames } from '../query/query-names.ts'
import { readSearchState } from '../query/search-state.ts'
import type { Order, SearchState } from '../query/search-state.ts'
import { search } from '../query/search.ts'
import { stemSetOf } from '../query/stem-set.ts'
import { synonymsFrom } from '../query/synonyms.ts'
import type { Synonyms } from '../query/synonyms.ts'
import { knownWords } from '../query/vocabulary.ts'
import type { KnownWord } from '../query/vocabulary.ts'
import type { WordIndex } from '../query/word-index.ts'
import { querySelectorOrThrow } from './dom.ts'
import { Engine } from './engine.ts'
import { FilterPanel } from './filter-panel.ts'
import { loadCatalogue, loadData, loadFile } from './load.ts'
import { hideMessages, showCount, showFailure, showMessages, showUpdate } from './messages.ts'
import { drawEvents, showEntities } from './results.ts'
import type { ResultContext } from './results.ts'
import { SearchHistory } from './search-history.ts'

/** A pause in typing that is this long starts a search. */
const PAUSE_MS = 140
/** A search that takes longer than this says that it is under way. */
const SLOW_MS = 400
/** How many results are shown at first, and how many more with each "More results". */
const PAGE_SIZE = 10

const form = querySelectorOrThrow('main .search-form', HTMLFormElement)
const field = querySelectorOrThrow('input[name=q]', HTMLInputElement, form)
const output = querySelectorOrThrow('[data-search-output]', HTMLElement)
const start = querySelectorOrThrow('[data-search-start]', HTMLElement)
const list = querySelectorOrThrow('[data-search-results]', HTMLElement)
const progress = querySelectorOrThrow('[data-search-progress]', HTMLElement)
const more = querySelectorOrThrow('[data-search-more]', HTMLButtonElement)
const title = document.title
const engine = new Engine(loadFile)
const panel = new FilterPanel((change) => go({ ...state, ...change }))
const searchHistory = new SearchHistory((next) => void show(next))

/** The index of documents and names, and the synonyms, once they are loaded. */
let index: WordIndex | undefined
let synonyms: Synonyms | undefined
let known: QueryNames | undefined
let words: KnownWord[] | undefined
let state = readSearchState(location.search)
/** How many searches were begun: the answer to one that is no longer the last is dropped. */
let searches = 0
let pause: ReturnType<typeof setTimeout> | undefined

/** Searches, as a step that "back" undoes. */
function go(next: SearchState) {
  searchHistory.push(next)
  void show(next)
}

/** Shows a search, and what is to be said when it takes long or fails. */
async function show(next: SearchState) {
  clearTimeout(pause)
  state = next
  if (field.value.trim() !== next.query.trim()) field.value = next.query
  const mine = ++searches
  const isCurrent = () => mine === searches
  hideMessages()
  document.title = next.query ? `${next.query} – ${title}` : title
  const slow = setTimeout(() => isCurrent() && (progress.hidden = false), SLOW_MS)
  try {
    await update(isCurrent)
  } catch (error) {
    if (isCurrent()) fail(error)
  } finally {
    clearTimeout(slow)
    if (isCurrent()) progress.hidden = true
  }
}

/** Searches what the state asks for, and draws it unless another search has begun meanwhile. */
async function update(isCurrent: () => boolean) {
  const isIdle = queryText(state.query) === '' && !isFiltered(state.filters)
  start.hidden = !isIdle
  if (isIdle) {
    output.hidden = true
    list.replaceChildren()
    return
  }
  const loaded = await load()
  const { catalogue, otherNames } = loaded
  const query = parseQuery(state.query, loaded.synonyms, loaded.names)
  const outcome =
    query.text === '' ? everyEvent(catalogue) : await search(query, loaded, state.asTyped)
  if (!isCurrent()) return
  const hits = filteredHits(outcome, query, catalogue)
  const context = { ...loaded, foundWords: outcome.foundWords, filters: state.filters, query }
  const first = await drawEvents(hits.slice(0, PAGE_SIZE), context)
  if (!isCurrent()) return

  list.replaceChildren(...first)
  showMoreOnRequest(hits, context, isCurrent)
  showEntities(outcome)
  const found = [...outcome.events, ...outcome.partial].map((hit) => hit.item)
  panel.draw({ state, found, catalogue })
  // Where nothing was found, examples to begin with stand below.
  output.hidden = found.length === 0 && outcome.entities.length === 0
  start.hidden = !output.hidden
  const report = { state, query, outcome, catalogue, otherNames, go }
  showMessages({ ...report, left: hits.length, found: found.length })
  // Last: whoever waits for the number finds the results on the page.
  showCount({ outcome, left: hits.length })
}

/** Loads what a search looks into. The index and the catalogue must be of the same build. */
async function load(): Promise<SearchContext & { otherNames: Names }> {
  const [catalogue, otherNames, lines] = await Promise.all([...searchData(), engine.start()])
  if (engine.indexHash !== catalogue.indexHash) throw new UpdatedError()
  index ??= withEntityNames(engine, catalogue, otherNames)
  synonyms ??= synonymsFrom(lines)
  known ??= queryNames(catalogue, otherNames)
  return { index, catalogue, names: known, synonyms, vocabulary, otherNames }
}

/** The events that the filters leave, in the chosen order. */
function filteredHits(outcome: Outcome, query: Query, catalogue: Catalogue) {
  const { filters, order } = state
  const all = [...outcome.events, ...outcome.partial]
  const events = all.map((hit) => hit.item)
  const left = new Set(passing({ events, filters, catalogue }))
  return inOrder(
    all.filter((hit) => left.has(hit.item)),
    // Without a query nothing is more relevant than anything else.
    query.text === '' && order === 'relevance' ? 'newest' : order,
    catalogue,
  )
}

/** Shows the next events each time that "More results" is pressed. */
function showMoreOnRequest(
  hits: readonly Hit<CatalogueEvent>[],
  context: ResultContext,
  isCurrent: () => boolean,
) {
  let shown = Math.min(PAGE_SIZE, hits.length)
  more.hidden = shown >= hits.length
  more.onclick = async () => {
    const next = await drawEvents(hits.slice(shown, shown + PAGE_SIZE), context)
    if (!isCurrent()) return
    list.append(...next)
    shown += next.length
    more.hidden = shown >= hits.length
    next[0]?.querySelector('a')?.focus()
  }
}

/** What every search needs beside the index. */
const searchData = () => [loadCatalogue(), loadData('names'), loadData('synonyms')] as const

/** The words of the archive, loaded when one is not found. */
const vocabulary = async () =>
  (words ??= knownWords(
    await loadCatalogue(),
    await loadData('names'),
    await loadData('vocabulary'),
  ))

/** What is found without a query: every event, for the filters to choose from. */
const everyEvent = ({ events }: Catalogue): Outcome => ({
  events: events.map((item, document) => ({ item, document, score: 0 })),
  entities: [],
  unknown: [],
  partial: [],
  foundWords: stemSetOf([]),
})

function inOrder(
  hits: readonly Hit<CatalogueEvent>[],
  order: Order,
  { events }: Catalogue,
): readonly Hit<CatalogueEvent>[] {
  if (order === 'relevance') return hits
  const positions = new Map(events.map((event, i) => [event, i]))
  const sign = order === 'newest' ? -1 : 1
  return hits.toSorted((a, b) => sign * (positions.get(a.item)! - positions.get(b.item)!))
}

/** The catalogue and the index are of two builds: the site was replaced while the page was open. */
class UpdatedError extends Error {}

function fail(error: unknown) {
  output.hidden = true
  list.replaceChildren()
  start.hidden = false
  if (error instanceof UpdatedError) showUpdate()
  else showFailure(() => void show(state))
  console.warn(error)
}

field.value = state.query
// Whoever goes to the field will search. Where loading fails, the search itself will say so.
field.addEventListener('focus', () => {
  void Promise.all([...searchData(), engine.start()]).catch(() => {})
})
field.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(() => {
    const next = { ...state, query: field.value, asTyped: false }
    searchHistory.type(next)
    void show(next)
  }, PAUSE_MS)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  go({ ...state, query: field.value, asTyped: false })
})
// Examples are links to this page: they search at once, without loading it again.
start.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-query]')
  const query = link?.dataset.query
  if (query === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  go({ query, filters: noFilters, order: 'relevance', asTyped: false })
  field.focus()
})
void show(state)
