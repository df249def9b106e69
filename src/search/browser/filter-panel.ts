import type { Catalogue, CatalogueEvent } from '../query/catalogue.ts'
import {
  filterNames,
  isFiltered,
  noFilters,
  optionsOf,
  passing,
  yearsInWords,
} from '../query/filters.ts'
import type { FilterName, FilterOption, Filters } from '../query/filters.ts'
import { orders } from '../query/search-state.ts'
import type { SearchState } from '../query/search-state.ts'
import { element, querySelectorOrThrow } from './dom.ts'

/** What the panel shows. */
interface View {
  readonly state: SearchState
  /** The events that the query found, before any filter. */
  readonly found: readonly CatalogueEvent[]
  readonly catalogue: Catalogue
}

/** How many options a filter shows before "Show all". */
const FIRST_OPTIONS = 6

/** The filters beside the results: checkboxes with counts, years, order, and a chip for each choice. */
export class FilterPanel {
  readonly #change: (change: Partial<SearchState>) => void
  readonly #panel = querySelectorOrThrow('[data-search-filters]', HTMLDetailsElement)
  readonly #chips = querySelectorOrThrow('[data-search-chips]', HTMLElement)
  readonly #order = querySelectorOrThrow('[data-search-order]', HTMLSelectElement)
  readonly #from = querySelectorOrThrow('select[name=from]', HTMLSelectElement, this.#panel)
  readonly #to = querySelectorOrThrow('select[name=to]', HTMLSelectElement, this.#panel)
  /** The filters that show all their options. */
  readonly #expanded = new Set<FilterName>()
  /** The position of a chip that was just removed. */
  #removed: number | undefined
  /** The filters that are drawn. */
  #filters = noFilters

  /** @param change called with what the reader changed */
  constructor(change: (change: Partial<SearchState>) => void) {
    this.#change = change
    const isWide = matchMedia('(min-width: 62rem)')
    this.#panel.open = isWide.matches
    isWide.addEventListener('change', () => (this.#panel.open = isWide.matches))
    this.#order.onchange = () => {
      const order = orders.find((o) => o === this.#order.value) ?? 'relevance'
      change({ order })
    }
    for (const select of [this.#from, this.#to]) {
      select.onchange = () => this.#choose({ [select.name]: Number(select.value) || undefined })
    }
    this.#panel.addEventListener('change', ({ target }) => {
      const box = target as HTMLInputElement
      if (box.type === 'checkbox') this.#toggle(box.name as FilterName, box.value, box.checked)
    })
  }

  /** Draws everything anew. */
  draw(view: View): void {
    const { state, found, catalogue } = view
    this.#filters = state.filters
    this.#panel.hidden = found.length === 0
    this.#order.value = state.order
    for (const name of filterNames) this.#drawGroup(name, view)
    const years = countYears(
      passing({ events: found, filters: state.filters, catalogue }, 'years'),
      catalogue,
    )
    drawYears(this.#from, years, state.filters.from)
    drawYears(this.#to, years, state.filters.to)
    this.#drawChips(view)
    this.#focusAfterRemoval()
  }

  #toggle(name: FilterName, value: string, isChosen: boolean) {
    const others = this.#filters[name].filter((v) => v !== value)
    this.#choose({ [name]: isChosen ? [...others, value] : others })
  }

  #choose(change: { [K in keyof Filters]?: Filters[K] | undefined }) {
    const { from, to, ...values } = { ...this.#filters, ...change } as Filters
    // A range that ends before it begins is meant the other way round.
    const [first, last] = from && to && from > to ? [to, from] : [from, to]
    this.#change({
      filters: { ...values, ...(first && { from: first }), ...(last && { to: last }) },
    })
  }

  #drawGroup(name: FilterName, view: View) {
    const { found, state, catalogue } = view
    const group = querySelectorOrThrow(`[data-filter=${name}]`, HTMLElement, this.#panel)
    const options = optionsOf(name, { events: found, filters: state.filters, catalogue })
    const isExpanded = this.#expanded.has(name)
    // Chosen options are always shown.
    const shown = options.filter((o, i) => isExpanded || i < FIRST_OPTIONS || o.isChosen)
    const focused = document.activeElement
    const value =
      focused instanceof HTMLInputElement && focused.name === name ? focused.value : undefined
    const list = querySelectorOrThrow('ul', HTMLElement, group)
    list.replaceChildren(...shown.map((option) => this.#drawOption(name, option, catalogue)))
    group.hidden = options.length === 0
    if (value !== undefined) {
      list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(value)}"]`)?.focus()
    }
    const all = querySelectorOrThrow('button', HTMLButtonElement, group)
    all.hidden = options.length <= FIRST_OPTIONS
    all.textContent = isExpanded ? 'Show fewer' : `Show all ${options.length}`
    all.setAttribute('aria-expanded', String(isExpanded))
    all.onclick = () => {
      if (isExpanded) this.#expanded.delete(name)
      else this.#expanded.add(name)
      this.#drawGroup(name, view)
    }
  }

  #drawOption(
    name: FilterName,
    { value, count, isChosen }: FilterOption,
    catalogue: Catalogue,
  ): HTMLLIElement {
    const box = element('input', { type: 'checkbox', name, value })
    box.checked = isChosen
    return element(
      'li',
      {},
      element(
        'label',
        {},
        box,
        element('span', {}, this.#labelOf(name, value, catalogue)),
        element('span', { class: 'count' }, String(count)),
      ),
    )
  }

  #drawChips({ state: { filters }, catalogue }: View) {
    const chips = filterNames.flatMap((name) =>
      filters[name].map((value) => ({
        text:
          name === 'founding'
            ? this.#labelOf(name, value, catalogue)
            : `${titleOf(name)}: ${this.#labelOf(name, value, catalogue)}`,
        remove: () => this.#toggle(name, value, false),
      })),
    )
    if (filters.from || filters.to) {
      chips.push({
        text: `Years: ${yearsInWords(filters)}`,
        remove: () => this.#choose({ from: undefined, to: undefined }),
      })
    }
    this.#chips.hidden = !isFiltered(filters)
    this.#chips.replaceChildren(
      ...chips.map(({ text, remove }, i) => {
        const chip = element(
          'button',
          { type: 'button', class: 'chip' },
          element('span', { class: 'visually-hidden' }, 'Remove '),
          text,
          element('span', { 'aria-hidden': 'true' }, ' ×'),
        )
        chip.onclick = () => {
          this.#removed = i
          remove()
        }
        return element('li', {}, chip)
      }),
      element('li', {}, this.#clearButton()),
    )
  }

  #clearButton(): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'plain' }, 'Clear all')
    button.onclick = () => {
      this.#removed = 0
      this.#change({ filters: noFilters })
    }
    return button
  }

  /** Moves the focus on from a chip that was removed: it would fall back to the top of the page. */
  #focusAfterRemoval() {
    if (this.#removed === undefined) return
    const buttons = [...this.#chips.querySelectorAll('button')]
    const next = this.#chips.hidden ? undefined : (buttons[this.#removed] ?? buttons.at(-1))
    ;(next ?? querySelectorOrThrow('main input[name=q]', HTMLInputElement)).focus()
    this.#removed = undefined
  }

  #labelOf(name: FilterName, value: string, { entities }: Catalogue): string {
    const words = this.#panel.querySelector(
      `[data-filter=${name}] option[value="${CSS.escape(value)}"]`,
    )
    if (words) return words.textContent
    return entities.find((e) => e.id === value)?.name ?? value
  }
}

const titleOf = (name: FilterName) =>
  querySelectorOrThrow(`[data-filter=${name}] summary`, HTMLElement).textContent.trim()

/** How many of the events may be in each year from the archive's first event to its last. */
function countYears(events: readonly CatalogueEvent[], catalogue: Catalogue): Map<number, number> {
  const years = new Map<number, number>()
  const [first, last] = [catalogue.events[0], catalogue.events.at(-1)]
  if (!first || !last) return years
  for (let y = yearOf(first.span[0]); y <= yearOf(last.span[0]); y++) years.set(y, 0)
  for (const { span } of events) {
    for (let y = yearOf(span[0]); y <= yearOf(span[1]); y++) {
      if (years.has(y)) years.set(y, years.get(y)! + 1)
    }
  }
  return years
}

function drawYears(select: HTMLSelectElement, years: ReadonlyMap<number, number>, chosen = 0) {
  const options = [...years].map(
    ([year, n]) => new Option(n ? `${year} (${n})` : `${year}`, `${year}`),
  )
  if (chosen && !years.has(chosen)) options.push(new Option(`${chosen}`, `${chosen}`))
  select.replaceChildren(new Option('any', ''), ...options)
  select.value = chosen ? String(chosen) : ''
}

const yearOf = (day: string) => Number(day.slice(0, 4))
