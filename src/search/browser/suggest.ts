/**
 * Suggestions under the search field of the header: a combobox whose list has links. The arrow keys
 * move, Enter opens a link, Escape closes the list; Enter without a choice searches. The script is
 * loaded when the field is focused for the first time.
 */
import type { Names } from '../query/catalogue.ts'
import { candidatesOf, suggestionsFor } from '../query/suggestions.ts'
import type { Candidate, Suggestion } from '../query/suggestions.ts'
import { count } from '../../archive/text/count.ts'
import { element, loadStyles, querySelectorOrThrow } from './dom.ts'
import { loadCatalogue, loadNames } from './load.ts'
import { pageUrl } from './root.ts'

const form = querySelectorOrThrow('.site-search', HTMLFormElement)
const field = querySelectorOrThrow('input', HTMLInputElement, form)
const list = element('div', {
  id: 'suggestions',
  class: 'suggestions',
  role: 'listbox',
  'aria-label': 'Suggestions',
  // What scrolls would be a stop of the Tab key, which is to lead on to the page.
  tabindex: -1,
  hidden: true,
})
/** A live region: screen readers read out how many suggestions there are. */
const announcement = element('p', { class: 'visually-hidden', role: 'status' })

/** How high the list is; in a style sheet, because no element has styles of its own. */
const height = new CSSStyleSheet()
document.adoptedStyleSheets.push(height)
/** The list ends so far above the lower edge. */
const EDGE_PX = 8
/** Less is not enough to read two suggestions. */
const LEAST_ROOM_PX = 140

/** What can be suggested, made from these names. */
let candidates: { readonly names: Names; readonly list: readonly Candidate[] } | undefined
/** The position of the option that Enter opens; -1 for none. */
let active = -1

const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')]

async function suggest() {
  const text = field.value.trim()
  if (!text) {
    close()
    return
  }
  try {
    const [catalogue, names] = await Promise.all([loadCatalogue(), loadNames(text)])
    if (candidates?.names !== names) candidates = { names, list: candidatesOf(catalogue, names) }
  } catch {
    // Without the catalogue there are no suggestions, but the form still leads to the search page.
    close()
    return
  }
  if (text !== field.value.trim() || document.activeElement !== field) return
  const found = suggestionsFor(text, candidates.list)
  const all = element('a', { href: searchUrl(text), class: 'all' }, `All results for “${text}”`)
  list.replaceChildren(...[...found.map(drawSuggestion), all].map(asOption))
  list.scrollTop = 0
  activate(-1)
  open()
  announcement.textContent = found.length > 0 ? count(found.length, 'suggestion') : 'No suggestions'
}

function drawSuggestion({ kind, id, text, detail }: Suggestion): HTMLAnchorElement {
  return element(
    'a',
    { href: pageUrl(`${kind}/${id}`) },
    element('span', {}, text),
    ' ',
    element('span', { class: 'detail' }, detail),
  )
}

function asOption(link: HTMLAnchorElement, i: number): HTMLAnchorElement {
  link.id = `suggestion-${i}`
  link.role = 'option'
  link.tabIndex = -1
  link.ariaSelected = 'false'
  return link
}

function open() {
  list.hidden = false
  field.ariaExpanded = 'true'
  fit()
}

/**
 * Keeps the list between the field and the lower edge of what can be seen: above a keyboard on the
 * screen, and where the page is much enlarged. Where that is too little, the field moves up.
 */
function fit() {
  if (list.hidden) return
  const seen = visualViewport!
  const room = () => seen.offsetTop + seen.height - list.getBoundingClientRect().top - EDGE_PX
  if (room() < LEAST_ROOM_PX) field.scrollIntoView({ block: 'start' })
  height.replaceSync(`.suggestions { max-height: ${Math.max(room(), 0)}px }`)
}

function close() {
  list.hidden = true
  field.ariaExpanded = 'false'
  announcement.textContent = ''
  activate(-1)
}

/** @param i the position of the option, -1 for none */
function activate(i: number) {
  active = i
  options().forEach((option, j) => (option.ariaSelected = String(i === j)))
  const option = options()[i]
  if (!option) {
    field.removeAttribute('aria-activedescendant')
    return
  }
  field.setAttribute('aria-activedescendant', option.id)
  option.scrollIntoView({ block: 'nearest' })
}

function press(event: KeyboardEvent) {
  const isOpen = !list.hidden
  const last = options().length - 1
  const moves: Record<string, () => void> = {
    ArrowDown: () => (isOpen ? activate(active === last ? -1 : active + 1) : void suggest()),
    ArrowUp: () => (isOpen ? activate(active === -1 ? last : active - 1) : void suggest()),
    ...(isOpen && { Escape: close }),
    ...(isOpen && active >= 0 && { Enter: () => options()[active]!.click() }),
  }
  const move = event.isComposing ? undefined : moves[event.key]
  if (!move) return
  event.preventDefault()
  move()
}

const searchUrl = (text: string) => `${pageUrl('search')}?${new URLSearchParams({ q: text })}`

async function begin() {
  // A list without them would push the page down.
  await loadStyles('suggest')
  field.role = 'combobox'
  field.ariaAutoComplete = 'list'
  field.setAttribute('aria-controls', list.id)
  field.ariaExpanded = 'false'
  form.append(list, announcement)
  field.addEventListener('input', () => void suggest())
  field.addEventListener('keydown', press)
  field.addEventListener('focus', () => void suggest())
  field.addEventListener('blur', close)
  // A press on the list must not move the focus: the list would close before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  form.addEventListener('submit', close)
  visualViewport?.addEventListener('resize', fit)
  if (document.activeElement === field) void suggest()
  // Loads before the first letter is typed.
  void Promise.all([loadCatalogue(), loadNames('')]).catch(() => {})
}

void begin()
