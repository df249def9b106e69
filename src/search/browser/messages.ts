/** What the search page says beside its results: how many there are, and what was not found. */
import { kindWords } from '../../archive/kind-words.ts'
import { count } from '../../archive/text/count.ts'
import type { Catalogue, Names } from '../query/catalogue.ts'
import { knownPart } from '../query/known-part.ts'
import { nearestNames } from '../query/nearest-names.ts'
import { archiveWriting } from '../query/archive-writing.ts'
import type { Outcome, UnknownWord } from '../query/outcome.ts'
import { isEmpty } from '../query/query.ts'
import type { Query } from '../query/query.ts'
import type { GroupName, Result } from '../query/result-groups.ts'
import type { SearchState } from '../query/search-state.ts'
import { element, querySelectorOrThrow } from './dom.ts'
import { pageUrl } from './root.ts'

const status = querySelectorOrThrow('[data-search-status]', HTMLElement)
const suggestion = querySelectorOrThrow('[data-search-suggestion]', HTMLElement)
const advice = querySelectorOrThrow('[data-search-advice]', HTMLElement)
const failure = querySelectorOrThrow('[data-search-failure]', HTMLElement)

/** A search and what came of it. */
interface SearchReport {
  readonly state: SearchState
  readonly query: Query
  readonly outcome: Outcome
  readonly catalogue: Catalogue
  /** Names of events and entities beside the preferred ones. */
  readonly names: Names
  /** How many events the query found, and how many of them the filters leave. */
  readonly found: number
  readonly left: number
  /** Starts another search. */
  readonly go: (state: SearchState) => void
  /** Searches again without filters. */
  readonly clear: () => void
}

/** Takes the number of events away, while others are looked for. */
export function hideCount(): void {
  status.textContent = ''
}

/** Empties and hides all messages. */
export function hideMessages(): void {
  for (const message of [suggestion, advice, failure]) {
    message.hidden = true
    message.replaceChildren()
  }
}

/**
 * Says how many events there are: `6 events, and 2 more whose date may be 2016`. Screen readers read it
 * out: it comes when they are on the page.
 */
export function showCount(results: readonly Result[]): void {
  const groups = Map.groupBy(results, ({ group }) => group)
  const sizeOf = (group: GroupName) => groups.get(group)?.length ?? 0
  const certain = sizeOf('certain')
  const more = certain > 0 ? ' more' : ''
  const others = [
    ['reaching', 'that began earlier'] as const,
    ['possible', `whose date may be ${groups.get('possible')?.[0]?.mayBe}`] as const,
    ['naming', `that mention${sizeOf('naming') === 1 ? 's' : ''} the date`] as const,
  ].flatMap(([group, words]) => (sizeOf(group) > 0 ? `${sizeOf(group)}${more} ${words}` : []))
  const last = others.length > 0 ? `, and ${others.at(-1)}` : ''
  const counted = [count(certain, 'event'), ...others.slice(0, -1)].join(', ') + last
  const partial = sizeOf('partial')
  status.textContent =
    partial > 0 ? `${counted}; ${partial}${more} with most of these words` : counted
}

/** Says what was searched in place of the query, and what may help where little was found. */
export function showMessages(report: SearchReport): void {
  showCorrection(report)
  showDateSearched(report)
  showAdvice(report)
}

const isPartial = ({ events, partial }: Outcome) => events.length === 0 && partial.length > 0

function showCorrection({ state, outcome, go }: SearchReport) {
  const corrected = outcome.unknown.filter((word) => word.instead)
  if (corrected.length > 0) {
    show(
      suggestion,
      `No event has ${quoted(corrected, 'typed')}. Showing ${quoted(corrected, 'instead')}. `,
      searchButton(
        `Search for ${quoted(corrected, 'typed')} as typed`,
        { ...state, asTyped: true },
        go,
      ),
    )
  }
}

/** Says how the date of a query was understood, where that is not plain, and offers each reading alone. */
function showDateSearched({ state, query, outcome, go }: SearchReport) {
  const { date, range } = query
  const typed = date && `“${date.text}”`
  if (date?.instead) add(suggestion, `${typed} is searched as ${date.instead}. `)
  if (outcome.covered) {
    const [first, last] = outcome.covered
    const asked = [range?.text, date?.text].flatMap((text) => (text ? `“${text}”` : []))
    add(suggestion, `${asked.join(' and ')}: the archive’s events are from ${first} to ${last}. `)
  } else if (outcome.widened && date) {
    add(suggestion, `No event fits ${date.text}. Showing ${outcome.widened.text}. `)
  } else if (date?.readings) {
    const { readings } = date
    const alone = (text: string) => ({ ...state, query: query.text.replace(date.text, () => text) })
    add(
      suggestion,
      `${typed} can be `,
      ...listed(readings.map(({ text }) => searchButton(text, alone(text), go))),
      `. ${readings.length > 2 ? 'All' : 'Both'} are shown. Choose one to see it alone.`,
    )
  }
}

function showAdvice(report: SearchReport) {
  const { query, outcome, found, left, clear } = report
  const unknown = outcome.unknown.filter((word) => !word.instead)
  if (isPartial(outcome)) {
    show(
      advice,
      unknown.length > 0
        ? `No match for ${quoted(unknown, 'typed')}. These events have the other words, or most of them.`
        : 'No event has all of this. These events have most of the words.',
    )
  } else if (found === 0 && unknown.length > 0) {
    showNothingFound(unknown, report)
  } else if (isEmpty(query) && query.text !== '' && found === 0) {
    show(advice, 'There is no word in this to search for. Try a name, a place, a topic or a year.')
  } else if (found === 0) {
    if (!outcome.covered) show(advice, 'No event has all of these words. Fewer words find more.')
  } else if (left === 0) {
    show(
      advice,
      `${count(found, 'event')} without the filters. `,
      plainButton('Clear all filters', clear),
    )
  }
}

/**
 * Says which words the archive does not have, and what may help: another spelling, the nearest names,
 * the words that it has, the lists of everything.
 */
function showNothingFound(unknown: readonly UnknownWord[], report: SearchReport) {
  const { state, query, catalogue, names, go } = report
  const typed = unknown.map((word) => word.typed)
  const writing = archiveWriting(typed, document.documentElement.lang)
  const known = knownPart(query, new Set(typed))
  const searchFor = (text: string, label = text) =>
    searchButton(label, { ...state, query: text, asTyped: false }, go)
  const nearest = nearestNames(typed, catalogue, names).map(({ name }) => searchFor(name))
  show(
    advice,
    'No match for ',
    // A word written from right to left must not reverse the sentence.
    ...listed(typed.map((word) => element('span', {}, '“', element('bdi', {}, word), '”'))),
    '. ',
    writing ? `The archive is in ${writing.language}; try the ${writing.script} spelling. ` : '',
    ...(known ? [searchFor(known, `Search for “${known}”`), '. '] : []),
    ...(nearest.length > 0 ? ['Nearest names: ', ...listed(nearest), '. '] : []),
    writing || known || nearest.length > 0 ? 'Or browse ' : 'Browse ',
    ...listed(indexLinks(catalogue)),
    '.',
  )
}

/** Links to the lists of everything that the archive has. */
const indexLinks = ({ entities }: Catalogue) =>
  [
    ...Object.entries(kindWords)
      .filter(([kind]) => entities.some((entity) => entity.kind === kind))
      .map(([kind, { title }]) => ({ path: kind, text: title.toLowerCase() })),
    { path: 'years', text: 'years' },
  ].map(({ path, text }) => element('a', { href: pageUrl(path) }, text))

/** Things with commas between them, and `or` before the last one. */
const listed = (nodes: readonly Node[]): (string | Node)[] =>
  nodes.flatMap((node, i) => {
    if (i === 0) return [node]
    return [i < nodes.length - 1 ? ', ' : ' or ', node]
  })

/** Says that the search does not work now, and what does. */
export function showFailure(again: () => void): void {
  show(
    failure,
    'The search could not load. The connection may be gone, or a file may be missing on the server. ',
    plainButton('Try again', again),
    ' The lists below work without it.',
  )
}

/**
 * Says which archives are not searched.
 *
 * @param missing the roots of those that could not be loaded
 */
export function showMissing(missing: Iterable<string>, again: () => void): void {
  for (const root of missing) {
    const { pathname } = new URL(root)
    add(
      failure,
      `A part of the archive could not be loaded, and its events are missing here: ${pathname}. `,
      plainButton('Try again', again),
    )
  }
}

function show(message: HTMLElement, ...content: readonly (string | Node)[]) {
  message.replaceChildren()
  add(message, ...content)
}

/** Says something beside what a message already says. */
function add(message: HTMLElement, ...content: readonly (string | Node)[]) {
  message.append(...(message.hidden ? [] : [' ']), ...content)
  message.hidden = false
}

const searchButton = (text: string, state: SearchState, go: SearchReport['go']) =>
  plainButton(text, () => go(state))

function plainButton(text: string, onclick: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'plain' }, text)
  button.onclick = onclick
  return button
}

const quoted = (words: readonly UnknownWord[], which: 'typed' | 'instead') =>
  words.map((word) => `“${word[which]}”`).join(' and ')
