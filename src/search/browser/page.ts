/** The search page: the field, the address, and what is shown for them. */
import { readAddress, writeAddress } from '../address.ts'
import type { SearchState } from '../address.ts'
import type { Catalogue, CatalogueEvent } from '../catalogue.ts'
import { passing } from '../filters.ts'
import { readVocabulary } from '../nearest.ts'
import { isEmpty, parseQuery } from '../query.ts'
import { search } from '../search.ts'
import type { Hit, Outcome } from '../search.ts'
import { count, need } from './dom.ts'
import { Engine } from './engine.ts'
import { loadData } from './files.ts'
import { drawEntities, drawEvents } from './results.ts'

/** Typing pauses of this length start a search. */
const PAUSE_MS = 150
const STEP = 10

const field = need<HTMLInputElement>('main input[name=q]')
const form = field.form!
const output = need<HTMLElement>('[data-search-output]')
const start = need<HTMLElement>('[data-search-start]')
const results = need<HTMLElement>('[data-search-results]')
const status = need<HTMLElement>('[data-search-status]')
const suggestion = need<HTMLElement>('[data-search-suggestion]')
const engine = new Engine()
let run = 0
let state = readAddress(location.search)

function show(next: SearchState) {
  state = next
  void update()
}

async function update() {
  const mine = ++run
  const query = parseQuery(state.query)
  status.textContent = ''
  if (isEmpty(query)) {
    start.hidden = false
    output.hidden = true
    return
  }
  const catalogue = await loadData('catalogue', 'search/catalogue.js')
  const outcome = await search(
    query,
    {
      index: engine,
      catalogue,
      vocabulary: async () => readVocabulary(await loadData('vocabulary', 'search/vocabulary.js')),
    },
    { asTyped: state.asTyped },
  )
  if (mine !== run) return
  const hits = ordered(outcome, catalogue)
  const drawn = await drawEvents(hits.slice(0, STEP), { engine, catalogue, words: outcome.words })
  if (mine !== run) return
  start.hidden = true
  output.hidden = false
  results.replaceChildren(...drawn)
  drawEntities(outcome, catalogue)
  suggestion.textContent = outcome.unknown
    .map((u) => `No event has “${u.typed}”${u.instead ? `, showing “${u.instead}”` : ''}.`)
    .join(' ')
  status.textContent = count(hits.length, 'event')
}

function ordered(outcome: Outcome, catalogue: Catalogue): Hit<CatalogueEvent>[] {
  const left = new Set(
    passing(
      outcome.events.map((h) => h.item),
      state.filters,
      catalogue,
    ),
  )
  return outcome.events.filter((h) => left.has(h.item))
}

let pause: ReturnType<typeof setTimeout> | undefined
field.value = state.query
field.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(() => {
    const next = { ...state, query: field.value, asTyped: false }
    history.replaceState(null, '', writeAddress(next) || location.pathname)
    show(next)
  }, PAUSE_MS)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(pause)
  const next = { ...state, query: field.value, asTyped: false }
  history.pushState(null, '', writeAddress(next) || location.pathname)
  show(next)
})
addEventListener('popstate', () => {
  state = readAddress(location.search)
  field.value = state.query
  void update()
})
void update()
