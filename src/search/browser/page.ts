/** The search page: one state, read from the URL and the field, shown as results and filters. */
import type { Catalogue, Names } from '../query/catalogue.ts'
import { effectiveFilters, isFiltered, noFilters } from '../query/filters.ts'
import { OtherIndexError } from '../query/index-parts.ts'
import type { Outcome } from '../query/outcome.ts'
import { isEmpty, parseQuery, queryText } from '../query/query.ts'
import type { Query } from '../query/query.ts'
import { queryNames } from '../query/query-names.ts'
import { resultsOf } from '../query/result-groups.ts'
import type { Result } from '../query/result-groups.ts'
import { everything, FIRST_RESULTS, readSearchState, withFilters } from '../query/search-state.ts'
import type { SearchState } from '../query/search-state.ts'
import { search } from '../query/search.ts'
import { stemSetOf } from '../query/stem-set.ts'
import { missing } from './archives.ts'
import { querySelectorOrThrow } from './dom.ts'
import { FilterPanel } from './filter-panel.ts'
import { chosenInWords } from './filter-words.ts'
import { hasPieces, loadCatalogue, loadPiece, openEvent, selectedOf } from './load.ts'
import {
  hideCount,
  hideMessages,
  showCount,
  showFailure,
  showMessages,
  showMissing,
} from './messages.ts'
import { addResults, drawResults, showEntities, showResults } from './results.ts'
import type { ResultContext } from './results.ts'
import { forgetSearchData, loadDates, loadSearchContext } from './search-data.ts'
import { SearchHistory } from './search-history.ts'
import { offerTaking } from './take-offer.ts'

/** A pause in typing that is this long starts a search. */
const PAUSE_MS = 140
/** A search that takes longer than this says that it is under way. */
const SLOW_MS = 400
/** How many more results "More results" shows: those of a search with excerpts, and lines alone. */
const MORE_RESULTS = 10
const MORE_LINES = 50

const form = querySelectorOrThrow('main .search-form', HTMLFormElement)
const field = querySelectorOrThrow('input[name=q]', HTMLInputElement, form)
const output = querySelectorOrThrow('[data-search-output]', HTMLElement)
const examples = querySelectorOrThrow('[data-search-start]', HTMLElement)
/** Where to go where nothing was found. */
const browse = querySelectorOrThrow('[data-search-browse]', HTMLElement)
const progress = querySelectorOrThrow('[data-search-progress]', HTMLElement)
const more = querySelectorOrThrow('[data-search-more]', HTMLButtonElement)
const title = document.title
const panel = new FilterPanel({
  filter: (filters) => go(withFilters(state, range, filters)),
  order: (order) => go({ ...state, order }),
  load: () => void loadPieces().then(() => show(state), fail),
})
const searchHistory = new SearchHistory((next) => void show(next))

let state = readSearchState(location.search)
/** The years that the query on the page asks for in words. */
let range: Query['range']
/** How many searches were begun: the answer to one that is no longer the last is dropped. */
let searches = 0
let pause: ReturnType<typeof setTimeout> | undefined
/** Everything that the page lists or would list, and what was asked for. */
let listed: { readonly results: readonly Result[]; readonly words: readonly string[] }
const offer = offerTaking(async () => ({
  events: await selectedOf(listed.results.map(({ hit }) => hit)),
  words: listed.words,
}))

/** Loads what filters look at, where the archive is so large that it does not come with the catalogue. */
const loadPieces = () => Promise.all([loadPiece('days'), loadPiece('facets')])

/** Searches, as a step that "back" undoes. */
function go(next: SearchState) {
  const fromStart = { ...next, shown: FIRST_RESULTS }
  searchHistory.push(fromStart)
  void show(fromStart)
}

/** Shows a search, and what is to be said when it takes long or fails. */
async function show(next: SearchState) {
  clearTimeout(pause)
  state = next
  if (field.value.trim() !== next.query.trim()) field.value = next.query
  const mine = ++searches
  const isCurrent = () => mine === searches
  hideCount()
  delete output.dataset.answered
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

/** Finds what the state asks for, and draws it unless another search has begun meanwhile. */
async function update(isCurrent: () => boolean) {
  const { query: typed, order, shown } = state
  const { query, outcome, catalogue, names = [], hasTexts } = await find()
  const filters = effectiveFilters(state.filters, query.range)
  if (isFiltered(filters)) await loadPieces()
  const canFilter = await hasPieces()
  if (!isCurrent()) return
  const results = resultsOf(outcome, { query, filters, order, catalogue })
  const context = { hasTexts, catalogue, open: openEvent, foundWords: outcome.foundWords }
  const first = await drawResults(results.slice(0, shown), context)
  if (!isCurrent()) return

  range = query.range
  hideMessages()
  showResults(first)
  const asked = typed.trim() === '' ? [] : [`“${typed.trim()}”`]
  listed = { results, words: [...asked, ...chosenInWords(filters, catalogue)] }
  offer(results.length > 0)
  showMoreOnRequest(results, context, isCurrent)
  showEntities(outcome.entities)
  const found = [...outcome.events, ...outcome.partial].map((hit) => hit.item)
  const canRank = !isEmpty(query)
  panel.draw({ filters, order, canRank, canFilter, found, catalogue, left: results.length })
  offerLists(found.length === 0 && outcome.entities.length === 0)
  const clear = () => go(withFilters(state, range, noFilters))
  const counts = { found: found.length, left: results.length }
  showMessages({ state, query, outcome, catalogue, names, ...counts, go, clear })
  showMissing(missing, again)
  searchHistory.returnToPlace()
  output.dataset.answered = typed
  // Last: whoever waits for the number finds the results on the page.
  showCount(results)
}

/** What was found, and what to draw it with. */
interface Found {
  readonly query: Query
  readonly outcome: Outcome
  readonly catalogue: Catalogue
  readonly names?: Names
  /** Whether results show texts. */
  readonly hasTexts: boolean
}

/** Finds what the state asks for; where it asks for nothing, every event, by the catalogue alone. */
async function find(): Promise<Found> {
  if (queryText(state.query) === '') {
    const catalogue = await loadCatalogue()
    return { query: parseQuery(''), outcome: everyEvent(catalogue), catalogue, hasTexts: false }
  }
  const [context, takeDates] = await Promise.all([
    loadSearchContext(state.query),
    loadDates(state.query),
  ])
  const { catalogue, names, synonyms } = context
  const query = parseQuery(state.query, {
    synonyms,
    names: queryNames(catalogue, names),
    takeDates,
  })
  const outcome = await search(query, context, state.asTyped)
  return { query, outcome, catalogue, names, hasTexts: true }
}

/** Shows the next events each time that "More results" is pressed. */
function showMoreOnRequest(
  results: readonly Result[],
  context: ResultContext,
  isCurrent: () => boolean,
) {
  more.hidden = state.shown >= results.length
  more.onclick = async () => {
    const shown = state.shown + (context.hasTexts ? MORE_RESULTS : MORE_LINES)
    const next = await drawResults(results.slice(state.shown, shown), context)
    if (!isCurrent()) return
    addResults(next)
    state = { ...state, shown }
    searchHistory.replace(state)
    more.hidden = shown >= results.length
    next[0]?.item.querySelector('a')?.focus()
  }
}

const offerLists = (isNeeded: boolean) => browse.classList.toggle('is-needed', isNeeded)

/** What is found without a query: every event, for the filters to choose from. */
const everyEvent = ({ events }: Catalogue): Outcome => ({
  events: events.map((item, document) => ({ item, document, score: 0 })),
  entities: [],
  unknown: [],
  partial: [],
  foundWords: stemSetOf([]),
})

/** Loads everything anew: what failed may be there now. */
function again() {
  forgetSearchData()
  void show(state)
}

function fail(error: unknown) {
  hideMessages()
  showResults([])
  showEntities([])
  offer(false)
  more.hidden = true
  offerLists(true)
  showFailure(again)
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
    const next = { ...state, query: field.value, asTyped: false, shown: FIRST_RESULTS }
    searchHistory.type(next)
    void show(next)
  }, PAUSE_MS)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  go({ ...state, query: field.value, asTyped: false })
})
// Examples are links to this page: they search at once, without loading it again.
examples.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-query]')
  const query = link?.dataset.query
  if (query === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  go({ ...everything, query })
  field.focus()
})
void show(state)
