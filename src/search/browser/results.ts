/** Draws what was found: events with their answer, entities in a line each. */
import type { Catalogue, CatalogueEntity, CatalogueEvent } from '../catalogue.ts'
import { excerptsOf, labels, markedTitle } from '../excerpt.ts'
import type { Excerpt, Piece } from '../excerpt.ts'
import type { Hit, Outcome } from '../search.ts'
import { element, need } from './dom.ts'
import type { Engine } from './engine.ts'
import { root } from './root.ts'

interface Context {
  readonly engine: Engine
  readonly catalogue: Catalogue
  readonly words: ReadonlySet<string>
}

/** One list item for each event; opens its document for the excerpt. */
export function drawEvents(
  hits: readonly Hit<CatalogueEvent>[],
  context: Context,
): Promise<HTMLLIElement[]> {
  return Promise.all(hits.map((hit) => drawEvent(hit, context)))
}

async function drawEvent(
  { item, locations }: Hit<CatalogueEvent>,
  { engine, catalogue, words }: Context,
): Promise<HTMLLIElement> {
  const excerpts = excerptsOf(await engine.open(item.page), locations, words)
  const fragment = excerpts.toReversed().find((e) => e.fragment)?.fragment
  const href = `${pageAddress(`events/${item.id}`)}${fragment ? `#${fragment}` : ''}`
  const people = item.people.map((n) => catalogue.entities[n]!.name)
  return element(
    'li',
    { 'data-event-id': item.id },
    markOf(item),
    element('span', { class: 'date' }, item.date),
    element(
      'div',
      { class: 'answer' },
      element('h3', {}, element('a', { href }, ...marked(markedTitle(item.title, words)))),
      people.length > 0 && element('p', { class: 'quiet small' }, people.join(', ')),
      ...excerpts.map(drawExcerpt),
    ),
  )
}

function drawExcerpt({ kind, pieces, speaker }: Excerpt): HTMLElement {
  if (kind === 'quotation') {
    return element(
      'p',
      { class: 'excerpt' },
      element('q', {}, ...marked(pieces)),
      speaker && ` ${speaker}`,
    )
  }
  const label = labels[kind]
  return element('p', { class: 'excerpt' }, label && `${label}: `, ...marked(pieces))
}

/** Entities in a line each: people first when the query is a name. */
export function drawEntities({ entities }: Outcome, _: Catalogue) {
  const list = need<HTMLElement>('[data-search-entities]')
  list.replaceChildren(...entities.slice(0, 6).map(({ item }) => drawEntity(item)))
  list.parentElement!.hidden = entities.length === 0
}

function drawEntity({ id, kind, name, detail }: CatalogueEntity): HTMLLIElement {
  return element(
    'li',
    {},
    element('a', { href: pageAddress(`${kind}/${id}`) }, name),
    detail && element('span', { class: 'quiet small' }, ` ${detail}`),
  )
}

/** The address of a page; a folder opened from disk would show its listing. */
export const pageAddress = (path: string): string =>
  `${root}${path}/${location.protocol === 'file:' ? 'index.html' : ''}`

function markOf({ mark }: CatalogueEvent): DocumentFragment {
  const template = need<HTMLTemplateElement>(`template[data-mark=${mark}]`)
  return template.content.cloneNode(true) as DocumentFragment
}

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text))
