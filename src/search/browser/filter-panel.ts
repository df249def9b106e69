/** The filters beside the results: boxes with counts, years, order, and a chip for each choice. */
import { orders } from '../query/address.ts'
import type { SearchState } from '../query/address.ts'
import type { Catalogue, CatalogueEvent } from '../query/catalogue.ts'
import { filterNames, isFiltered, noFilters, optionsOf, passing } from '../query/filters.ts'
import type { FilterName, FilterOption, Filters } from '../query/filters.ts'
import { element, need } from './dom.ts'

/** What the panel shows. */
interface View {
  readonly state: SearchState
  /** The events that the query found, before any filter. */
  readonly found: readonly CatalogueEvent[]
  readonly catalogue: Catalogue
}

/** Options shown before "Show all". */
const FEW = 6

export class FilterPanel {
  #change: (change: Partial<SearchState>) => void
  #panel = need<HTMLDetailsElement>('[data-search-filters]')
  #chips = need<HTMLElement>('[data-search-chips]')
  #order = need<HTMLSelectElement>('[data-search-order]')
  #from = need<HTMLSelectElement>('select[name=from]', this.#panel)
  #to = need<HTMLSelectElement>('select[name=to]', this.#panel)
  /** Filters of which every option is shown. */
  #unfolded = new Set<FilterName>()
  /** The place of a chip that was just taken away. */
  #removed: number | undefined
  #view: View | undefined

  /** @param change takes what the reader chose */
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

  draw(view: View) {
    this.#view = view
    const { state, found, catalogue } = view
    this.#panel.hidden = found.length === 0
    this.#order.value = state.order
    for (const name of filterNames) this.#drawGroup(name)
    const years = countYears(passing(found, state.filters, catalogue, 'years'), catalogue)
    drawYears(this.#from, years, state.filters.from)
    drawYears(this.#to, years, state.filters.to)
    this.#drawChips()
    this.#focusAfterRemoval()
  }

  #toggle(name: FilterName, value: string, isChosen: boolean) {
    const others = this.#view!.state.filters[name].filter((v) => v !== value)
    this.#choose({ [name]: isChosen ? [...others, value] : others })
  }

  #choose(change: { [K in keyof Filters]?: Filters[K] | undefined }) {
    const { from, to, ...values } = { ...this.#view!.state.filters, ...change } as Filters
    // A range that ends before it begins is one typed the wrong way round.
    const [first, last] = from && to && from > to ? [to, from] : [from, to]
    this.#change({
      filters: { ...values, ...(first && { from: first }), ...(last && { to: last }) },
    })
  }

  #drawGroup(name: FilterName) {
    const { found, state, catalogue } = this.#view!
    const group = need<HTMLElement>(`[data-filter=${name}]`, this.#panel)
    const options = optionsOf(name, found, state.filters, catalogue)
    const isUnfolded = this.#unfolded.has(name)
    // Chosen options stay in view wherever they rank.
    const shown = options.filter((o, i) => isUnfolded || i < FEW || o.isChosen)
    const focused = document.activeElement
    const value =
      focused instanceof HTMLInputElement && focused.name === name ? focused.value : undefined
    const list = need<HTMLElement>('ul', group)
    list.replaceChildren(...shown.map((option) => this.#drawOption(name, option)))
    group.hidden = options.length === 0
    if (value !== undefined)
      list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(value)}"]`)?.focus()
    const all = need<HTMLButtonElement>('button', group)
    all.hidden = options.length <= FEW
    all.textContent = isUnfolded ? 'Show fewer' : `Show all ${options.length}`
    all.setAttribute('aria-expanded', String(isUnfolded))
    all.onclick = () => {
      if (isUnfolded) this.#unfolded.delete(name)
      else this.#unfolded.add(name)
      this.#drawGroup(name)
    }
  }

  #drawOption(name: FilterName, { value, count, isChosen }: FilterOption): HTMLLIElement {
    const box = element('input', { type: 'checkbox', name, value })
    box.checked = isChosen
    return element(
      'li',
      {},
      element(
        'label',
        {},
        box,
        element('span', {}, this.#labelOf(name, value)),
        element('span', { class: 'count' }, String(count)),
      ),
    )
  }

  #drawChips() {
    const { filters } = this.#view!.state
    const chips = filterNames.flatMap((name) =>
      filters[name].map((value) => ({
        text:
          name === 'founding'
            ? this.#labelOf(name, value)
            : `${titleOf(name)}: ${this.#labelOf(name, value)}`,
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

  /** The focus must not fall to the top of the page with the chip that had it. */
  #focusAfterRemoval() {
    if (this.#removed === undefined) return
    const buttons = [...this.#chips.querySelectorAll('button')]
    const next = this.#chips.hidden ? undefined : (buttons[this.#removed] ?? buttons.at(-1))
    ;(next ?? need<HTMLInputElement>('main input[name=q]')).focus()
    this.#removed = undefined
  }

  #labelOf(name: FilterName, value: string): string {
    const words = this.#panel.querySelector(
      `[data-filter=${name}] option[value="${CSS.escape(value)}"]`,
    )
    if (words) return words.textContent
    return this.#view!.catalogue.entities.find((e) => e.id === value)?.name ?? value
  }
}

const titleOf = (name: FilterName) =>
  need<HTMLElement>(`[data-filter=${name}] summary`).textContent.trim()

/** Years as said on a chip and beside a vague date: `2014–2016`, `from 2014`, `until 2016`. */
export function yearsInWords({ from, to }: Filters): string {
  if (from === to) return String(from)
  if (from && to) return `${from}–${to}`
  return from ? `from ${from}` : `until ${to}`
}

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
