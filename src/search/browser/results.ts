/** Draws what was found: events with the texts that answer, entities in a line each. */
import { kindWords } from '../../archive/kind-words.ts'
import { count } from '../../archive/text/count.ts'
import { hasLine } from '../query/catalogue.ts'
import type { Catalogue, CatalogueEntity, CatalogueEvent } from '../query/catalogue.ts'
import { excerptsOf } from '../query/excerpt.ts'
import type { Excerpt } from '../query/excerpt.ts'
import { highlight } from '../query/highlight.ts'
import type { Piece } from '../query/highlight.ts'
import type { Outcome } from '../query/outcome.ts'
import type { GroupName, Result } from '../query/result-groups.ts'
import type { StemSet } from '../query/stem-set.ts'
import type { WordIndex } from '../query/word-index.ts'
import { element, querySelectorOrThrow } from './dom.ts'
import { labelOf } from './filter-words.ts'
import { pageUrl } from './root.ts'

/** What results are drawn with. */
export interface ResultContext {
  /** Whether texts of events are shown; not where nothing is looked for. */
  readonly hasTexts: boolean
  readonly open: WordIndex['open']
  readonly catalogue: Catalogue
  readonly foundWords: StemSet
}

/** Persons named with an event; others are only counted. */
const MOST_NAMES = 4
/** Entities shown: more would push the events out of sight. */
const MOST_ENTITIES = 5

const list = querySelectorOrThrow('[data-search-results]', HTMLElement)

/** A result as it is drawn. */
interface DrawnResult extends Result {
  readonly item: HTMLLIElement
}

/** Draws events. Their documents are opened for the excerpts. */
export function drawResults(
  results: readonly Result[],
  context: ResultContext,
): Promise<DrawnResult[]> {
  return Promise.all(
    results.map(async (result) => ({ ...result, item: await drawEvent(result, context) })),
  )
}

/** Shows results in place of those that were there. */
export function showResults(results: readonly DrawnResult[]): void {
  list.replaceChildren()
  addResults(results)
}

/** Adds results, each under the heading of its group. */
export function addResults(results: readonly DrawnResult[]): void {
  for (const { group, mayBe, item } of results) {
    let items = list.querySelector(`[data-group=${group}]`)
    if (!items) {
      items = element('ol', { class: 'results', 'data-group': group })
      const id = `results-${group}`
      const heading = element('h2', { id }, headings[group](mayBe))
      if (group === 'certain') heading.className = 'visually-hidden'
      list.append(element('section', { 'aria-labelledby': id }, heading, items))
    }
    items.append(item)
  }
}

/** The heading of each group. */
const headings: Readonly<Record<GroupName, (mayBe?: string) => string>> = {
  certain: () => 'Events',
  reaching: () => 'Events that began earlier',
  possible: (mayBe) => `Events whose date may be ${mayBe}`,
  naming: () => 'Events that mention the date',
  partial: () => 'Events with most of these words',
}

async function drawEvent({ hit, mayBe }: Result, context: ResultContext): Promise<HTMLLIElement> {
  const { item } = hit
  const { foundWords } = context
  const excerpts = await excerptsFor(hit, context)
  // The last excerpt has the words that the summary does not have: the link leads there.
  const fragment = excerpts.findLast((e) => e.fragment)?.fragment
  const href = pageUrl(`events/${item.id}`, item.root) + (fragment ? `#${fragment}` : '')
  const type = labelOf('type', item.type, context.catalogue)
  const people = peopleOf(item, context.catalogue)
  const lacks = 'lacks' in hit && `without ${hit.lacks.map(inQuotes).join(', ')}`
  return element(
    'li',
    { 'data-event-id': item.id },
    dateMark(item),
    element(
      'p',
      { class: 'date' },
      element('span', {}, item.date),
      mayBe !== undefined && ', ',
      mayBe !== undefined && element('span', { class: 'may' }, `may be ${mayBe}`),
    ),
    ' ',
    element(
      'div',
      { class: 'answer' },
      ...spaced(
        element('h3', {}, element('a', { href }, ...drawPieces(highlight(item.title, foundWords)))),
        element(
          'p',
          { class: 'people' },
          people ? `${type} · ` : type,
          ...(people ? drawPieces(highlight(people, foundWords)) : []),
        ),
        ...excerpts.map(drawExcerpt),
        lacks && element('p', { class: 'lacks' }, lacks),
      ),
    ),
  )
}

/** What stands apart on the page is apart in its text, too. */
const spaced = (...parts: readonly (Node | string | false | undefined)[]) =>
  parts.flatMap((part) => (part ? [part, ' '] : []))

/** What an event lacks; phrases have their quotation marks already. */
const inQuotes = (text: string) => (text.startsWith('“') ? text : `“${text}”`)

/** The excerpts of an event; none where its document cannot be loaded: the result stands without. */
async function excerptsFor(
  { item, document }: Result['hit'],
  { hasTexts, open, foundWords }: ResultContext,
): Promise<Excerpt[]> {
  const isKnown = hasLine(item)
  if (!hasTexts && isKnown) return []
  try {
    const stored = await open(document)
    return hasTexts ? excerptsOf(stored, item.title, foundWords) : []
  } catch (error) {
    if (!isKnown) throw error
    console.warn(error)
    return []
  }
}

function peopleOf({ people }: CatalogueEvent, { entities }: Catalogue): string | undefined {
  const names = people.slice(0, MOST_NAMES).map((n) => entities[n]!.name)
  const others = people.length - names.length
  return [...names, ...(others > 0 ? [`${others} more`] : [])].join(', ') || undefined
}

function drawExcerpt({ kind, pieces, speaker }: Excerpt): HTMLElement {
  if (kind === 'quotation') {
    return element(
      'blockquote',
      {},
      element('q', { dir: 'auto' }, ...drawPieces(pieces)),
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

/** Shows the entities that were found. */
export function showEntities(entities: Outcome['entities']): void {
  const place = querySelectorOrThrow('[data-search-entities]', HTMLElement)
  const items = entities.slice(0, MOST_ENTITIES).map(({ item }) => drawEntity(item))
  const id = 'found-entities'
  const section = element(
    'section',
    { class: id, 'aria-labelledby': id },
    element('h2', { id }, 'People, organizations, places, topics'),
    element('ul', {}, ...items),
  )
  place.replaceChildren(...(items.length > 0 ? [section] : []))
}

function drawEntity({ id, kind, name, role, events, root }: CatalogueEntity): HTMLLIElement {
  const detail = role ?? kindWords[kind].one
  return element(
    'li',
    { 'data-entity-id': id },
    element('a', { href: pageUrl(`${kind}/${id}`, root) }, name),
    ' ',
    element('span', { class: 'people' }, `${detail}, ${count(events, 'event')}`),
  )
}

/** The mark of a date, from the page's templates. */
function dateMark({ mark }: CatalogueEvent): DocumentFragment {
  const template = querySelectorOrThrow(`template[data-mark=${mark}]`, HTMLTemplateElement)
  return template.content.cloneNode(true) as DocumentFragment
}

const drawPieces = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isHighlighted }) => (isHighlighted ? element('mark', {}, text) : text))
