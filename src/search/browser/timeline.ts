/** The timeline of the home page, narrowed down and turned round in place; the address says how. */
import { distanceInWords, isNotable } from '../../archive/distance.ts'
import type { Span } from '../../archive/date.ts'
import { count } from '../../archive/text/count.ts'
import { countValues, passes, without } from '../query/facets.ts'
import type { Chosen, Facets } from '../query/facets.ts'
import { element, querySelectorOrThrow } from './dom.ts'
import { root } from './root.ts'
import { offerTaking } from './take-offer.ts'

/** Choosing again in the same field so soon is the same step: arrow keys run through its options. */
const SAME_STEP_MS = 1500

/** An event, as far as the page has it. */
interface Entry {
  readonly item: HTMLElement
  readonly span: Span
  readonly year: number
  readonly values: Readonly<Record<string, readonly string[]>>
}

const timeline = querySelectorOrThrow('[data-timeline]', HTMLElement)
const form = timeline.querySelector<HTMLFormElement>('[data-timeline-filters]')
const status = querySelectorOrThrow('[data-timeline-status]', HTMLElement, timeline)
const all = querySelectorOrThrow('[data-timeline-all]', HTMLAnchorElement, timeline)
const order = timeline.querySelector<HTMLAnchorElement>('[data-timeline-order]')

/** A choice of the form, with the element that has its words and the number of its events. */
interface Option {
  readonly field: HTMLOptionElement | HTMLInputElement
  readonly name: string
  readonly value: string
  readonly words: Element
  readonly label: string
}

/** Every option, in the order in which entries count them. */
const options = [
  ...(form?.querySelectorAll<Option['field']>('option:not([value=""]), [type=checkbox]') ?? []),
].map((field): Option => {
  const name = field instanceof HTMLOptionElement ? field.closest('select')?.name : field.name
  // The words of an option are its own; a checkbox has them beside it.
  const words = field.nextElementSibling?.matches('span') ? field.nextElementSibling : field
  const label = words.textContent.replace(/ \(\d+\)$/, '')
  return { field, name: name ?? '', value: field.value, words, label }
})
const names = [...new Set(options.map(({ name }) => name))]
const facets: Facets<Entry, string> = {
  names,
  valuesOf: ({ values }, name) => values[name] ?? [],
}

/** Newest first, as the page has them. */
const entries = [...timeline.querySelectorAll<HTMLElement>('[data-values]')].map((item): Entry => {
  const own = (item.dataset.values || undefined)?.split(' ').map((n) => options[Number(n)]!) ?? []
  const day = item.querySelector('time')?.dateTime
  const [earliest = day ?? null, latest = day ?? null] = item.dataset.span?.split(' ') ?? []
  const year = Number(item.closest<HTMLElement>('[data-year]')!.dataset.year)
  const values: Record<string, string[]> = {}
  for (const { name, value } of own) (values[name] ??= []).push(value)
  return { item, span: { earliest, latest }, year, values }
})
const entryOf = new Map(entries.map((entry) => [entry.item, entry]))

/** The years of the overview above: each has a mark for each of its events, newest first. */
const years = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#y"]')].map((link) => {
  const [year, href] = [link.parentElement ?? link, link.getAttribute('href') ?? '']
  return {
    link,
    href,
    own: entries.filter((entry) => `#y${entry.year}` === href),
    marks: [...year.querySelectorAll('.mark')],
    spoken: link.querySelector('.visually-hidden'),
    counted: year.querySelector('.count'),
  }
})

/** Eras are folded and unfolded as wholes. */
const eras = [...timeline.querySelectorAll('details')]

let isOldestFirst = false

/** Lets the reader take along what is shown. The page has the events of the archive, the last one first. */
const offer = offerTaking(() => {
  const shown = entries
    .map(({ item }, i) => ({ item, number: entries.length - 1 - i }))
    .filter(({ item }) => !item.hidden)
    .map(({ item, number }) => ({ root, number, id: idIn(item) }))
  const events = isOldestFirst ? shown.reverse() : shown
  return { events, words: labelsOf(chosenValues()) }
})

/** The id of an event, from the address of its page. */
const idIn = (item: HTMLElement) =>
  /\/events\/([^/]+)\//.exec(item.querySelector('a')?.href ?? '')?.[1]

/** Shows what the address asks for; what it does not know is ignored. */
function restore() {
  const params = new URLSearchParams(location.search)
  for (const { field, name, value } of options) {
    const isChosen = params.get(name) === value
    // What is disabled is no choice of a form.
    field.disabled = false
    if (field instanceof HTMLOptionElement) field.selected = isChosen
    else field.checked = isChosen
  }
  turn(params.get('sort') === 'oldest')
  draw()
}

/** What the address says of a state, from `?` on. */
function addressOf(chosen: Chosen<string>, oldestFirst: boolean): string {
  const params = new URLSearchParams(
    names.flatMap((name) => chosen[name]!.map((value) => [name, value])),
  )
  if (oldestFirst) params.set('sort', 'oldest')
  return params.size > 0 ? `?${params}` : location.pathname
}

function chosenValues(): Record<string, string[]> {
  const data = form ? new FormData(form) : new FormData()
  return Object.fromEntries(
    names.map((name) => [name, data.getAll(name).map(String).filter(Boolean)]),
  )
}

const nothing = Object.fromEntries(names.map((name) => [name, []]))

/** Turns the lists round, so that whoever does not see them meets events in the same order. */
function turn(toOldest: boolean) {
  if (toOldest === isOldestFirst) return
  isOldestFirst = toOldest
  for (const list of timeline.querySelectorAll('[data-turned], .event-list')) {
    list.append(...[...list.children].reverse())
  }
}

function draw() {
  const chosen = chosenValues()
  const shown = new Set(entries.filter((entry) => passes(entry, chosen, facets)))
  for (const entry of entries) entry.item.hidden = !shown.has(entry)
  if (shown.size < entries.length) for (const era of eras) era.open = true
  drawSections()
  drawOptions(chosen)
  drawYears(shown)
  drawStatus(chosen, shown.size)
  offer(shown.size > 0)
}

/** Hides years and eras without an event, counts those of eras, and says how far events lie apart. */
function drawSections() {
  const anchored = new Set<string>()
  const itemsOf = (section: ParentNode) => [
    ...section.querySelectorAll<HTMLElement>('[data-values]:not([hidden])'),
  ]
  for (const section of timeline.querySelectorAll<HTMLElement>('[data-era], [data-year]')) {
    const items = itemsOf(section)
    section.hidden = items.length === 0
    const counted = section.querySelector('[data-count]')
    if (counted) counted.textContent = count(items.length, 'event')
    const { year } = section.dataset
    if (!year) continue
    // A year of two eras: its anchor is where it begins.
    const id = `y${year}`
    if (section.hidden || anchored.has(id)) section.removeAttribute('id')
    else section.id = id
    if (section.id) anchored.add(id)
    items.forEach((item, i) => drawDistance(item, items[i - 1]))
  }
}

function drawDistance(item: HTMLElement, above: HTMLElement | undefined) {
  item.querySelector('.distance')?.remove()
  if (!above) return
  const [a, b] = [entryOf.get(above)!.span, entryOf.get(item)!.span]
  if (!isNotable(a, b)) return
  const words = `${distanceInWords(a, b)} ${isOldestFirst ? 'later' : 'earlier'}`
  item.prepend(element('span', { class: 'distance' }, words), ' ')
}

/** Counts what each option would show together with what is chosen elsewhere. */
function drawOptions(chosen: Chosen<string>) {
  for (const name of names) {
    const others = without(facets, name)
    const counts = countValues(
      entries.filter((entry) => passes(entry, chosen, others)),
      name,
      facets,
    )
    for (const { field, value, words, label } of options.filter((o) => o.name === name)) {
      const found = counts.get(value) ?? 0
      words.textContent = `${label} (${found})`
      field.disabled = found === 0 && !chosen[name]!.includes(value)
    }
  }
}

function drawYears(shown: ReadonlySet<Entry>) {
  for (const { link, href, own, marks, spoken, counted } of years) {
    const left = own.filter((entry) => shown.has(entry)).length
    if (left > 0) link.setAttribute('href', href)
    else link.removeAttribute('href')
    marks.forEach((mark, i) => mark.classList.toggle('is-out', !shown.has(own[i]!)))
    if (counted) counted.textContent = String(left)
    const of = left < own.length ? `${left} of ` : ''
    if (spoken) spoken.textContent = `: ${of}${count(own.length, 'event')}`
  }
}

function drawStatus(chosen: Chosen<string>, left: number) {
  const labels = labelsOf(chosen)
  const direction = isOldestFirst ? 'oldest first' : 'newest first'
  const total = count(entries.length, 'event')
  if (labels.length === 0) status.textContent = `${total}, ${direction}.`
  else if (left === 0) status.textContent = `No event matches all of these: ${labels.join(', ')}.`
  else status.textContent = `${left} of ${total}: ${labels.join(', ')}; ${direction}.`
  all.hidden = labels.length === 0
  all.href = addressOf(nothing, isOldestFirst)
  if (!order) return
  order.textContent = isOldestFirst ? 'Newest first' : 'Oldest first'
  order.href = addressOf(chosen, !isOldestFirst)
}

/** What is chosen, in words. */
const labelsOf = (chosen: Chosen<string>) =>
  options.filter(({ name, value }) => chosen[name]!.includes(value)).map(({ label }) => label)

/** Makes what is shown an entry of the history, or part of the last one. */
function note(isSameStep = false) {
  const address = addressOf(chosenValues(), isOldestFirst)
  history[isSameStep ? 'replaceState' : 'pushState'](null, '', address)
}

/** What a link does on this page, unless it is to be opened elsewhere. */
function onPress(link: HTMLAnchorElement | null, act: () => void) {
  link?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    act()
    note()
    draw()
  })
}

onPress(all, () => {
  form?.reset()
  form?.querySelector('select')?.focus()
})
onPress(order, () => turn(!isOldestFirst))
let last: { readonly target: EventTarget | null; readonly timeStamp: number } | undefined
form?.addEventListener('change', ({ target, timeStamp }) => {
  note(last?.target === target && timeStamp - last.timeStamp < SAME_STEP_MS)
  last = { target, timeStamp }
  draw()
})
form?.addEventListener('submit', (event) => event.preventDefault())
addEventListener('popstate', restore)
form?.querySelector('fieldset')?.removeAttribute('disabled')
offer(true)
if (location.search) restore()

// A phone would scroll through dozens of screens: it begins with the newest era, and unfolds what is asked for.
if (!location.search && !location.hash && matchMedia('(width < 48rem)').matches) {
  for (const era of eras.slice(1)) era.open = false
}
for (const { link, href } of years) {
  link.addEventListener('click', () => {
    document.querySelector(href)?.closest('details')?.setAttribute('open', '')
  })
}
