import type { Catalogue, CatalogueEvent } from '../query/catalogue.ts'
import {
  countYears,
  filterNames,
  inOrderOfTime,
  isFiltered,
  noFilters,
  optionsOf,
  passing,
} from '../query/filters.ts'
import type { FilterName, FilterOption, Filters, YearCount } from '../query/filters.ts'
import { orders } from '../query/search-state.ts'
import type { Order } from '../query/search-state.ts'
import { count } from '../../archive/text/count.ts'
import { element, querySelectorOrThrow } from './dom.ts'
import { choiceInWords, labelOf, yearsChosen } from './filter-words.ts'

/** What the panel shows. */
interface View {
  /** Those that hold. */
  readonly filters: Filters
  readonly order: Order
  /** Whether some results can answer better than others. */
  readonly canRank: boolean
  /** Whether what filters look at is loaded. */
  readonly canFilter: boolean
  /** The events that the query found, before any filter, and how many the filters leave. */
  readonly found: readonly CatalogueEvent[]
  readonly left: number
  readonly catalogue: Catalogue
}

/** Called with what the reader chose. */
interface Choices {
  readonly filter: (filters: Filters) => void
  readonly order: (order: Order) => void
  /** Loads what filters look at. */
  readonly load: () => void
}

/** How many options a filter shows before "Show all". */
const FIRST_OPTIONS = 6

/**
 * The filters beside the results: checkboxes with counts, years, and a chip for each choice; and the
 * order above the results. Where there is no room beside them, the filters are a popover.
 */
export class FilterPanel {
  readonly #choices: Choices
  readonly #panel = querySelectorOrThrow('[data-search-filters]', HTMLElement)
  readonly #opener = querySelectorOrThrow('[data-filters-open]', HTMLButtonElement)
  readonly #closer = querySelectorOrThrow('[data-filters-close]', HTMLButtonElement)
  readonly #chips = querySelectorOrThrow('[data-search-chips]', HTMLElement)
  readonly #order = querySelectorOrThrow('[data-search-order]', HTMLSelectElement)
  readonly #from = querySelectorOrThrow('select[name=from]', HTMLSelectElement, this.#panel)
  readonly #to = querySelectorOrThrow('select[name=to]', HTMLSelectElement, this.#panel)
  readonly #yearsNote = querySelectorOrThrow('#years-note', HTMLElement, this.#panel)
  /** In place of the filters of a large archive, until they are asked for: they are heavy. */
  readonly #loader = element(
    'button',
    { class: 'button', type: 'button', hidden: true },
    'Show filters',
  )
  /** The filters that show all their options. */
  readonly #expanded = new Set<FilterName>()
  /** The position of a chip that was just removed. */
  #removed: number | undefined
  /** The filters that are drawn. */
  #filters = noFilters

  constructor(choices: Choices) {
    this.#choices = choices
    this.#order.onchange = () =>
      choices.order(orders.find((o) => o === this.#order.value) ?? 'relevance')
    for (const select of [this.#from, this.#to]) {
      select.onchange = () =>
        this.#chooseYears({ ...this.#filters, [select.name]: Number(select.value) || undefined })
    }
    this.#panel.addEventListener('change', ({ target }) => {
      const box = target as HTMLInputElement
      if (box.type === 'checkbox') this.#toggle(box.name as FilterName, box.value, box.checked)
    })
    querySelectorOrThrow('h2', HTMLElement, this.#panel).after(this.#loader)
    this.#loader.onclick = choices.load
    this.#panel.addEventListener('toggle', () => {
      if (this.#panel.matches(':popover-open') && !this.#loader.hidden) choices.load()
    })
    // In the column beside the results it is open always.
    matchMedia('(width >= 62rem)').addEventListener('change', () => this.#panel.hidePopover())
  }

  /** Draws everything anew. */
  draw(view: View): void {
    const { filters, found, left } = view
    this.#filters = filters
    const isNothingFound = found.length === 0
    this.#panel.hidden = this.#opener.hidden = this.#order.hidden = isNothingFound
    this.#closer.textContent = `Show ${count(left, 'event')}`
    this.#drawOrder(view)
    this.#loader.hidden = view.canFilter
    querySelectorOrThrow('.filter-years', HTMLElement, this.#panel).hidden = !view.canFilter
    if (view.canFilter) this.#drawFilters(view)
    this.#drawChips(view)
    this.#focusAfterRemoval()
  }

  #drawFilters(view: View) {
    const { filters, found, catalogue } = view
    for (const name of filterNames) this.#drawGroup(name, view)
    const years = countYears(passing({ events: found, filters, catalogue }, 'years'), catalogue)
    drawYears(this.#from, years, filters.from)
    drawYears(this.#to, years, filters.to)
    this.#yearsNote.hidden = ![...years.values()].some(({ possible }) => possible > 0)
  }

  /** Without a query there is no best match: the list is newest first. */
  #drawOrder({ order, canRank }: View) {
    const best = querySelectorOrThrow('[value=relevance]', HTMLOptionElement, this.#order)
    best.hidden = best.disabled = !canRank
    this.#order.value = !canRank && order === 'relevance' ? 'newest' : order
  }

  #toggle(name: FilterName, value: string, isChosen: boolean) {
    const others = this.#filters[name].filter((v) => v !== value)
    this.#choices.filter({ ...this.#filters, [name]: isChosen ? [...others, value] : others })
  }

  #chooseYears(years: Pick<Filters, 'from' | 'to'>) {
    this.#choices.filter({ ...this.#filters, ...inOrderOfTime(years) })
  }

  #drawGroup(name: FilterName, view: View) {
    const { found, filters, catalogue } = view
    const group = querySelectorOrThrow(`[data-filter=${name}]`, HTMLElement, this.#panel)
    const options = optionsOf(name, { events: found, filters, catalogue })
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
    { value, count: events, isChosen }: FilterOption,
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
        element('span', {}, labelOf(name, value, catalogue)),
        ' ',
        element('span', { class: 'count' }, String(events)),
      ),
    )
  }

  #drawChips({ filters, catalogue }: View) {
    const chips = filterNames.flatMap((name) =>
      filters[name].map((value) => ({
        text: choiceInWords(name, value, catalogue),
        remove: () => this.#toggle(name, value, false),
      })),
    )
    chips.push(
      ...yearsChosen(filters).map((text) => ({ text, remove: () => this.#chooseYears({}) })),
    )
    this.#chips.hidden = !isFiltered(filters)
    this.#opener.textContent = chips.length > 0 ? `Filters (${chips.length})` : 'Filters'
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
      this.#choices.filter(noFilters)
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
}

function drawYears(
  select: HTMLSelectElement,
  years: ReadonlyMap<number, YearCount>,
  chosen: number | undefined,
) {
  const options = [...years].map(([year, counts]) => new Option(inWords(year, counts), `${year}`))
  if (chosen && !years.has(chosen)) options.push(new Option(`${chosen}`, `${chosen}`))
  select.replaceChildren(new Option('any', ''), ...options)
  select.value = chosen ? String(chosen) : ''
}

/** `2016 (6) +2`. */
const inWords = (year: number, { own, possible }: YearCount) =>
  `${year}${own > 0 ? ` (${own})` : ''}${possible > 0 ? ` +${possible}` : ''}`
