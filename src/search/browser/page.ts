/** The search page: one state, read from the URL and the field, shown as results and filters. */
import type { Catalogue, CatalogueEvent } from '../query/catalogue.ts'
import { isFiltered, noFilters, passing } from '../query/filters.ts'
import type { Hit, Outcome } from '../query/outcome.ts'
import { parseQuery, queryText } from '../query/query.ts'
import type { Query } from '../query/query.ts'
import { queryNames } from '../query/query-names.ts'
import { readSearchState } from '../query/search-state.ts'
import type { Order, SearchState } from '../query/search-state.ts'
import { search } from '../query/search.ts'
import { stemSetOf } from '../query/stem-set.ts'
import { querySelectorOrThrow } from './dom.ts'
import { FilterPanel } from './filter-panel.ts'
import { hideMessages, showCount, showFailure, showMessages } from './messages.ts'
import { OtherIndexError } from './pagefind-index.ts'
import { drawEvents, showEntities } from './results.ts'
import type { ResultContext } from './results.ts'
import { forgetSearchData, loadSearchContext } from './search-data.ts'
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
const panel = new FilterPanel((change) => go({ ...state, ...change }))
const searchHistory = new SearchHistory((next) => void show(next))

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
  delete output.dataset.answers
  document.title = next.query ? `${next.query} – ${title}` : title
  const slow = setTimeout(() => isCurrent() && (progress.hidden = false), SLOW_MS)
  try {
    await update(isCurrent).catch((error: unknown) => {
      if (!(error instanceof OtherIndexError)) throw error
      // The archive was replaced while the page was open.
      forgetSearchData()
      return update(isCurrent)
    })
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
    output.dataset.answers = ''
    return
  }
  const loaded = await loadSearchContext(state.query)
  const { catalogue } = loaded
  const query = parseQuery(state.query, loaded.synonyms, queryNames(catalogue, loaded.names))
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
  const report = { state, query, outcome, catalogue, names: loaded.names, go }
  showMessages({ ...report, left: hits.length, found: found.length })
  // Last: whoever waits for the number finds the results on the page.
  showCount({ outcome, left: hits.length })
  output.dataset.answers = state.query
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

function fail(error: unknown) {
  output.hidden = true
  list.replaceChildren()
  start.hidden = false
  showFailure(() => void show(state))
  console.warn(error)
}

field.value = state.query
// Whoever goes to the field will search. Where loading fails, the search itself will say so.
field.addEventListener('focus', () => {
  loadSearchContext(state.query).catch(() => {})
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
