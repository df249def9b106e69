/** Draws what was found: events with their answer, entities in a line each. */
import type { Catalogue, CatalogueEntity, CatalogueEvent } from '../query/catalogue.ts'
import { excerptsOf } from '../query/excerpt.ts'
import type { Excerpt } from '../query/excerpt.ts'
import { isVague } from '../query/filters.ts'
import type { Filters } from '../query/filters.ts'
import type { Index } from '../query/index.ts'
import { marked } from '../query/marker.ts'
import type { Marker, Piece } from '../query/marker.ts'
import type { Query } from '../query/query.ts'
import type { Hit, Outcome } from '../query/search.ts'
import { count } from '../../archive/text/count.ts'
import { element, need } from './dom.ts'
import { yearsInWords } from './filter-panel.ts'
import { pageAddress } from './root.ts'

interface Context {
  readonly index: Index
  readonly catalogue: Catalogue
  readonly marker: Marker
  readonly query: Query
  readonly filters: Filters
}

/** More names than this are counted. */
const MAX_NAMES = 4
/** More entities than this push the events out of sight. */
const MAX_ENTITIES = 5

/** One list item for each event; opens its document for the excerpt. */
export function drawEvents(
  hits: readonly Hit<CatalogueEvent>[],
  context: Context,
): Promise<HTMLLIElement[]> {
  return Promise.all(hits.map((hit) => drawEvent(hit, context)))
}

async function drawEvent(hit: Hit<CatalogueEvent>, context: Context): Promise<HTMLLIElement> {
  const { item } = hit
  const { catalogue, marker } = context
  const excerpts = await openExcerpts(hit, context)
  // A quotation, where there is one, has the words that the summary does not have.
  const fragment = excerpts.toReversed().find((e) => e.fragment)?.fragment
  const href = pageAddress(`events/${item.id}`) + (fragment ? `#${fragment}` : '')
  const names = item.people.map((n) => catalogue.entities[n]!.name)
  const others = names.length - MAX_NAMES
  const people = [...names.slice(0, MAX_NAMES), ...(others > 0 ? [`${others} more`] : [])]
  const vague = vagueness(hit, context)
  return element(
    'li',
    { 'data-event-id': item.id },
    markOf(item),
    element('p', { class: 'date' }, item.date, vague && element('span', { class: 'may' }, vague)),
    element(
      'div',
      { class: 'answer' },
      element('h3', {}, element('a', { href }, ...drawn(marked(item.title, marker)))),
      people.length > 0 &&
        element('p', { class: 'people' }, ...drawn(marked(people.join(', '), marker))),
      ...excerpts.map(drawExcerpt),
    ),
  )
}

/** The parts that answer; none where the document does not arrive: the event stands without. */
async function openExcerpts(
  { item, document }: Hit<CatalogueEvent>,
  { index, marker }: Context,
): Promise<Excerpt[]> {
  try {
    return excerptsOf(await index.open(document), item.title, marker)
  } catch (error) {
    console.warn(error)
    return []
  }
}

/** Says that a date is not sure to be where it was looked for. */
function vagueness({ item, overlap }: Hit<CatalogueEvent>, { query, filters }: Context) {
  if (query.date && overlap !== undefined && overlap > 0 && overlap < 1) {
    return ` may be ${query.date.text}`
  }
  return isVague(item, filters) && ` may be ${yearsInWords(filters)}`
}

function drawExcerpt({ kind, pieces, speaker }: Excerpt): HTMLElement {
  if (kind === 'quotation') {
    return element(
      'blockquote',
      {},
      element('q', {}, ...drawn(pieces)),
      speaker && element('span', { class: 'people' }, ` ${speaker}`),
    )
  }
  const label = { roles: 'Roles', notes: 'Note' }[kind as string]
  return element(
    'p',
    { class: 'excerpt' },
    label && element('span', { class: 'people' }, `${label}: `),
    ...drawn(pieces),
  )
}

/** Entities in a line each. */
export function drawEntities({ entities }: Outcome) {
  const list = need<HTMLElement>('[data-search-entities]')
  list.replaceChildren(...entities.slice(0, MAX_ENTITIES).map(({ item }) => drawEntity(item)))
  list.closest('section')!.hidden = entities.length === 0
}

function drawEntity({ id, kind, name, role, events }: CatalogueEntity): HTMLLIElement {
  const said = role ?? kindWords[kind]
  return element(
    'li',
    { 'data-entity-id': id },
    element('a', { href: pageAddress(`${kind}/${id}`) }, name),
    element('span', { class: 'people' }, ` ${said}, ${count(events, 'event')}`),
  )
}

const kindWords = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  topics: 'topic',
} as const

function markOf({ mark }: CatalogueEvent): DocumentFragment {
  const template = need<HTMLTemplateElement>(`template[data-mark=${mark}]`)
  return template.content.cloneNode(true) as DocumentFragment
}

const drawn = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text))
