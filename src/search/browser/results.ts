/** Draws what was found: events with the texts that answer, entities in a line each. */
import { kindWords } from '../../archive/kind-words.ts'
import { count } from '../../archive/text/count.ts'
import type { Catalogue, CatalogueEntity, CatalogueEvent } from '../query/catalogue.ts'
import { excerptsOf } from '../query/excerpt.ts'
import type { Excerpt } from '../query/excerpt.ts'
import { mayBeOutside, yearsInWords } from '../query/filters.ts'
import type { Filters } from '../query/filters.ts'
import { highlight } from '../query/highlight.ts'
import type { Piece } from '../query/highlight.ts'
import type { Hit, Outcome } from '../query/outcome.ts'
import type { Query } from '../query/query.ts'
import type { StemSet } from '../query/stem-set.ts'
import type { WordIndex } from '../query/word-index.ts'
import { element, querySelectorOrThrow } from './dom.ts'
import { pageUrl } from './root.ts'

/** What results are drawn with. */
export interface ResultContext {
  readonly index: WordIndex
  readonly catalogue: Catalogue
  readonly foundWords: StemSet
  readonly query: Query
  readonly filters: Filters
}

/** Persons named with an event; others are only counted. */
const MOST_NAMES = 4
/** Entities shown: more would push the events out of sight. */
const MOST_ENTITIES = 5

/** A list item for each event. Their documents are opened for the excerpts. */
export function drawEvents(
  hits: readonly Hit<CatalogueEvent>[],
  context: ResultContext,
): Promise<HTMLLIElement[]> {
  return Promise.all(hits.map((hit) => drawEvent(hit, context)))
}

async function drawEvent(hit: Hit<CatalogueEvent>, context: ResultContext): Promise<HTMLLIElement> {
  const { item } = hit
  const { foundWords } = context
  const excerpts = await excerptsFor(hit, context)
  // The last excerpt has the words that the summary does not have: the link leads there.
  const fragment = excerpts.findLast((e) => e.fragment)?.fragment
  const href = pageUrl(`events/${item.id}`) + (fragment ? `#${fragment}` : '')
  const people = peopleOf(item, context.catalogue)
  const doubt = doubtAboutDate(hit, context)
  return element(
    'li',
    { 'data-event-id': item.id },
    dateMark(item),
    element('p', { class: 'date' }, item.date, doubt && element('span', { class: 'may' }, doubt)),
    element(
      'div',
      { class: 'answer' },
      element('h3', {}, element('a', { href }, ...drawPieces(highlight(item.title, foundWords)))),
      people && element('p', { class: 'people' }, ...drawPieces(highlight(people, foundWords))),
      ...excerpts.map(drawExcerpt),
    ),
  )
}

/** The excerpts of an event; none where its document cannot be loaded: the result stands without. */
async function excerptsFor(
  { item, document }: Hit<CatalogueEvent>,
  { index, foundWords }: ResultContext,
): Promise<Excerpt[]> {
  try {
    return excerptsOf(await index.open(document), item.title, foundWords)
  } catch (error) {
    console.warn(error)
    return []
  }
}

function peopleOf({ people }: CatalogueEvent, { entities }: Catalogue): string | undefined {
  const names = people.slice(0, MOST_NAMES).map((n) => entities[n]!.name)
  const others = people.length - names.length
  return [...names, ...(others > 0 ? [`${others} more`] : [])].join(', ') || undefined
}

/** Says that an event may, or may not, have happened when the reader looked for it. */
function doubtAboutDate(
  { item, overlap }: Hit<CatalogueEvent>,
  { query, filters }: ResultContext,
): string | undefined {
  if (query.date && overlap !== undefined && overlap > 0 && overlap < 1) {
    return ` may be ${query.date.text}`
  }
  return mayBeOutside(item, filters) ? ` may be ${yearsInWords(filters)}` : undefined
}

function drawExcerpt({ kind, pieces, speaker }: Excerpt): HTMLElement {
  if (kind === 'quotation') {
    return element(
      'blockquote',
      {},
      element('q', {}, ...drawPieces(pieces)),
      speaker && element('span', { class: 'people' }, ` ${speaker}`),
    )
  }
  const label = { roles: 'Roles', notes: 'Note' }[kind as string]
  return element(
    'p',
    { class: 'excerpt' },
    label && element('span', { class: 'people' }, `${label}: `),
    ...drawPieces(pieces),
  )
}

/** Shows the entities that were found; without any, their section is hidden. */
export function showEntities({ entities }: Outcome): void {
  const list = querySelectorOrThrow('[data-search-entities]', HTMLElement)
  list.replaceChildren(...entities.slice(0, MOST_ENTITIES).map(({ item }) => drawEntity(item)))
  list.closest('section')!.hidden = entities.length === 0
}

function drawEntity({ id, kind, name, role, events }: CatalogueEntity): HTMLLIElement {
  const detail = role ?? kindWords[kind].one
  return element(
    'li',
    { 'data-entity-id': id },
    element('a', { href: pageUrl(`${kind}/${id}`) }, name),
    element('span', { class: 'people' }, ` ${detail}, ${count(events, 'event')}`),
  )
}

/** The mark of a date, from the page's templates. */
function dateMark({ mark }: CatalogueEvent): DocumentFragment {
  const template = querySelectorOrThrow(`template[data-mark=${mark}]`, HTMLTemplateElement)
  return template.content.cloneNode(true) as DocumentFragment
}

const drawPieces = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isHighlighted }) => (isHighlighted ? element('mark', {}, text) : text))
