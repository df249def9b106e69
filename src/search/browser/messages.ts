/** What the search page says beside its results: how many there are, and what was not found. */
import { count } from '../../archive/text/count.ts'
import type { Outcome, UnknownWord } from '../query/outcome.ts'
import { isEmpty } from '../query/query.ts'
import type { Query } from '../query/query.ts'
import type { GroupName, Result } from '../query/result-groups.ts'
import type { SearchState } from '../query/search-state.ts'
import { element, querySelectorOrThrow } from './dom.ts'

const status = querySelectorOrThrow('[data-search-status]', HTMLElement)
const suggestion = querySelectorOrThrow('[data-search-suggestion]', HTMLElement)
const advice = querySelectorOrThrow('[data-search-advice]', HTMLElement)
const failure = querySelectorOrThrow('[data-search-failure]', HTMLElement)

/** A search and what came of it. */
interface SearchReport {
  readonly state: SearchState
  readonly query: Query
  readonly outcome: Outcome
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
 * Says how many events there are: `6 events, and 2 more that may be in 2016`. Screen readers read it
 * out: it comes when they are on the page.
 */
export function showCount(results: readonly Result[]): void {
  const groups = Map.groupBy(results, ({ group }) => group)
  const sizeOf = (group: GroupName) => groups.get(group)?.length ?? 0
  const [certain, possible] = [sizeOf('certain'), sizeOf('possible')]
  const more = certain > 0 ? ' more' : ''
  const others = [
    possible > 0 && `${possible}${more} that may be in ${groups.get('possible')![0]!.mayBe}`,
    sizeOf('naming') > 0 && `${sizeOf('naming')}${more} that mention the date`,
  ].filter(Boolean)
  const counted = [count(certain, 'event'), ...others].join(', and ')
  const partial = sizeOf('partial')
  status.textContent =
    partial > 0 ? `${counted}; ${partial}${more} with most of these words` : counted
}

/** Says what was searched in place of the query, and what may help where little was found. */
export function showMessages(report: SearchReport): void {
  showCorrection(report)
  showAdvice(report)
}

const isPartial = ({ events, partial }: Outcome) => events.length === 0 && partial.length > 0

function showCorrection({ state, query, outcome, go }: SearchReport) {
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
  if (outcome.widened && query.date) {
    show(suggestion, `No event fits ${query.date.text}. Showing ${outcome.widened}.`)
  }
}

function showAdvice({ state, query, outcome, found, left, go, clear }: SearchReport) {
  const missing = outcome.unknown.filter((word) => !word.instead)
  if (isPartial(outcome)) {
    show(
      advice,
      missing.length > 0
        ? `The archive does not have ${quoted(missing, 'typed')}. These events have the other words, or most of them.`
        : 'No event has all of this. These events have most of the words.',
    )
  } else if (found === 0 && missing.length > 0) {
    const rest = missing.reduce((text, word) => text.replace(word.typed, ''), state.query).trim()
    show(
      advice,
      `The archive does not have ${quoted(missing, 'typed')}. `,
      rest
        ? searchButton(`Search for “${rest}”`, { ...state, query: rest, asTyped: false }, go)
        : '',
    )
  } else if (isEmpty(query) && query.text !== '' && found === 0) {
    show(advice, 'There is no word in this to search for. Try a name, a place, a topic or a year.')
  } else if (found === 0) {
    show(advice, 'No event has all of these words. Fewer words find more.')
  } else if (left === 0) {
    show(
      advice,
      `${count(found, 'event')} without the filters. `,
      plainButton('Clear all filters', clear),
    )
  }
}

/** Says that the search does not work now, and what does. */
export function showFailure(again: () => void): void {
  show(
    failure,
    'The search could not load its index. The connection may be gone, or a file is missing on the server. ',
    plainButton('Try again', again),
    ' The lists below work without it.',
  )
}

function show(message: HTMLElement, ...content: readonly (string | Node)[]) {
  message.replaceChildren(...content)
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
