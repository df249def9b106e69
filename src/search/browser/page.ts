/** The search page: one state, read from the address and the field, drawn as results and filters. */
import { readAddress } from '../query/address.ts'
import type { SearchState } from '../query/address.ts'
import type { Catalogue, CatalogueEvent } from '../query/catalogue.ts'
import { withNames } from '../query/entity-names.ts'
import { isFiltered, noFilters, passing } from '../query/filters.ts'
import type { Index } from '../query/index.ts'
import { markerOf } from '../query/marker.ts'
import { parseQuery, queryText } from '../query/query.ts'
import { search } from '../query/search.ts'
import type { Hit, Outcome } from '../query/search.ts'
import { synonymsFrom } from '../query/synonyms.ts'
import type { Synonyms } from '../query/synonyms.ts'
import { knownWords } from '../query/vocabulary.ts'
import type { KnownWord } from '../query/vocabulary.ts'
import { need } from './dom.ts'
import { Engine } from './engine.ts'
import { loadCatalogue, loadData, loadFile } from './files.ts'
import { FilterPanel } from './filter-panel.ts'
import { SearchHistory } from './history.ts'
import { drawMessages, drawStatus, hideMessages, showFailure, showUpdate } from './messages.ts'
import { drawEntities, drawEvents } from './results.ts'

/** A pause in typing of this length starts a search. */
const PAUSE_MS = 140
/** A search that takes longer than this says that it is under way. */
const SLOW_MS = 400
/** How many results are shown at first, and with each "More results". */
const STEP = 10

const field = need<HTMLInputElement>('main input[name=q]')
const output = need<HTMLElement>('[data-search-output]')
const start = need<HTMLElement>('[data-search-start]')
const list = need<HTMLElement>('[data-search-results]')
const progress = need<HTMLElement>('[data-search-progress]')
const more = need<HTMLButtonElement>('[data-search-more]')
const title = document.title
const engine = new Engine(loadFile)
const panel = new FilterPanel((change) => go({ ...state, ...change }))

/** The documents and the names that are searched. */
let index: Index | undefined
let synonyms: Synonyms | undefined
let known: KnownWord[] | undefined
let state = readAddress(location.search)
/** Counts searches: an answer that a later search has overtaken is dropped. */
let run = 0
let pause: ReturnType<typeof setTimeout> | undefined
const steps = new SearchHistory((next) => void show(next))

/** Takes a search as a step that "back" undoes. */
function go(next: SearchState) {
  steps.step(next)
  void show(next)
}

async function show(next: SearchState) {
  clearTimeout(pause)
  state = next
  if (field.value.trim() !== next.query.trim()) field.value = next.query
  const mine = ++run
  const isCurrent = () => mine === run
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

async function update(isCurrent: () => boolean) {
  const { filters, order, asTyped } = state
  const isIdle = queryText(state.query) === '' && !isFiltered(filters)
  start.hidden = !isIdle
  if (isIdle) {
    output.hidden = true
    list.replaceChildren()
    return
  }
  const [catalogue, names, lines] = await Promise.all([...searchData(), engine.start()])
  if (engine.version !== catalogue.version) throw new UpdatedError()
  index ??= withNames(engine, catalogue, names)
  synonyms ??= synonymsFrom(lines)
  const query = parseQuery(state.query, synonyms)
  const outcome: Outcome =
    query.text === ''
      ? everything(catalogue)
      : await search(query, { index, catalogue, synonyms, vocabulary }, asTyped)
  if (!isCurrent()) return
  const found = outcome.events.map((hit) => hit.item)
  const left = new Set(passing(found, filters, catalogue))
  const hits = inOrder(
    outcome.events.filter((hit) => left.has(hit.item)),
    query.text === '' && order === 'relevance' ? 'newest' : order,
    catalogue,
  )
  const context = { index, catalogue, marker: outcome.marker, filters, query }
  const first = await drawEvents(hits.slice(0, STEP), context)
  if (!isCurrent()) return

  list.replaceChildren(...first)
  drawEntities(outcome)
  panel.draw({ state, found, catalogue })
  // Where nothing was found, what one may begin with stands below.
  output.hidden = found.length === 0 && outcome.entities.length === 0
  start.hidden = !output.hidden
  // Only now: whoever waits for the number finds the results in the page.
  drawMessages({ state, query, outcome, hits: hits.length, found: found.length, go })
  drawStatus({ outcome, hits: hits.length })

  let shown = first.length
  more.hidden = shown >= hits.length
  more.onclick = async () => {
    const next = await drawEvents(hits.slice(shown, shown + STEP), context)
    if (!isCurrent()) return
    list.append(...next)
    shown += next.length
    more.hidden = shown >= hits.length
    next[0]?.querySelector('a')?.focus()
  }
}

/** What every search needs beside the index. */
const searchData = () => [loadCatalogue(), loadData('names'), loadData('synonyms')] as const

/** The words of the archive, for one that it does not have. */
const vocabulary = async () =>
  (known ??= knownWords(
    await loadCatalogue(),
    await loadData('names'),
    await loadData('vocabulary'),
  ))

/** Every event, for filters without a query. */
const everything = ({ events }: Catalogue): Outcome => ({
  events: events.map((item, document) => ({ item, document, score: 0 })),
  entities: [],
  unknown: [],
  isPartial: false,
  marker: markerOf([]),
})

function inOrder(
  hits: readonly Hit<CatalogueEvent>[],
  order: SearchState['order'],
  { events }: Catalogue,
): readonly Hit<CatalogueEvent>[] {
  if (order === 'relevance') return hits
  const place = new Map(events.map((event, i) => [event, i]))
  const sign = order === 'newest' ? -1 : 1
  return hits.toSorted((a, b) => sign * (place.get(a.item)! - place.get(b.item)!))
}

/** The files of the search are of two builds: the site was replaced while the page was open. */
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
// Whoever goes to the field will search: a failure shows when they do.
field.addEventListener('focus', () => {
  void Promise.all([...searchData(), engine.start()]).catch(() => {})
})
field.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(() => {
    const next = { ...state, query: field.value, asTyped: false }
    steps.type(next)
    void show(next)
  }, PAUSE_MS)
})
field.form!.addEventListener('submit', (event) => {
  event.preventDefault()
  go({ ...state, query: field.value, asTyped: false })
})
// Links of the page to other searches need no new page.
start.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-query]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  go({ query: link.dataset.query!, filters: noFilters, order: 'relevance', asTyped: false })
  field.focus()
})
void show(state)
