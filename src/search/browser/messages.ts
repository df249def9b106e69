/** What the search says besides its results: how many, what it could not find, what it did instead. */
import type { SearchState } from '../query/address.ts'
import { noFilters } from '../query/filters.ts'
import { isEmpty } from '../query/query.ts'
import type { Query } from '../query/query.ts'
import type { Outcome, UnknownWord } from '../query/search.ts'
import { count } from '../../archive/text/count.ts'
import { element, need } from './dom.ts'

const status = need<HTMLElement>('[data-search-status]')
const suggestion = need<HTMLElement>('[data-search-suggestion]')
const advice = need<HTMLElement>('[data-search-advice]')
const failure = need<HTMLElement>('[data-search-failure]')

interface Said {
  readonly state: SearchState
  readonly query: Query
  readonly outcome: Outcome
  /** How many events are left by the filters, and how many there were. */
  readonly hits: number
  readonly found: number
  readonly go: (state: SearchState) => void
}

export function hideMessages() {
  status.textContent = ''
  for (const message of [suggestion, advice, failure]) {
    message.hidden = true
    message.replaceChildren()
  }
}

/** The number of events, for everybody; last of all, when they stand in the page. */
export function drawStatus({ outcome, hits }: Pick<Said, 'outcome' | 'hits'>) {
  status.textContent = outcome.isPartial
    ? `${count(hits, 'event')} with some of the words`
    : count(hits, 'event')
}

/** What was searched instead, what may help when little was found. */
export function drawMessages({ state, query, outcome, hits, found, go }: Said) {
  const link = (text: string, change: Partial<SearchState>) =>
    searchLink(text, { ...state, ...change }, go)
  const corrected = outcome.unknown.filter((u) => u.instead)
  const lost = outcome.unknown.filter((u) => !u.instead)
  if (corrected.length > 0) {
    say(
      suggestion,
      `No event has ${quoted(corrected, 'typed')}. Showing ${quoted(corrected, 'instead')}. `,
      link(`Search for ${quoted(corrected, 'typed')} as typed`, { asTyped: true }),
    )
  }
  if (outcome.widened && query.date) {
    say(suggestion, `No event fits ${query.date.text}. Showing ${outcome.widened}.`)
  }
  if (outcome.isPartial) {
    say(
      advice,
      lost.length > 0
        ? `The archive does not have ${quoted(lost, 'typed')}. These events have the other words, or most of them.`
        : 'No event has all of this. These events have most of the words.',
    )
  } else if (found === 0 && lost.length > 0) {
    const rest = lost.reduce((query, u) => query.replace(u.typed, ''), state.query).trim()
    say(
      advice,
      `The archive does not have ${quoted(lost, 'typed')}. `,
      rest ? link(`Search for “${rest}”`, { query: rest, asTyped: false }) : '',
    )
  } else if (isEmpty(query) && found === 0) {
    say(advice, 'There is no word in this to search for. Try a name, a place, a topic or a year.')
  } else if (found === 0) {
    say(advice, 'No event has all of these words. Fewer words find more.')
  } else if (hits === 0) {
    say(
      advice,
      `${count(found, 'event')} without the filters. `,
      link('Clear all filters', { filters: noFilters }),
    )
  }
}

/** Says that the search does not work now, and what does. */
export function showFailure(again: () => void) {
  const button = element('button', { type: 'button', class: 'plain' }, 'Try again')
  button.onclick = again
  say(
    failure,
    'The search could not load its index. The connection may be gone, or a file is missing on the server. ',
    button,
    ' The lists below work without it.',
  )
}

/** Says that the page is older than the index. */
export function showUpdate() {
  const button = element('button', { type: 'button', class: 'plain' }, 'Load the page again')
  button.onclick = () => location.reload()
  say(failure, 'The archive was updated while this page was open. ', button)
}

function say(where: HTMLElement, ...what: readonly (string | Node)[]) {
  where.replaceChildren(...what)
  where.hidden = false
}

function searchLink(text: string, state: SearchState, go: Said['go']): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'plain' }, text)
  button.onclick = () => go(state)
  return button
}

const quoted = (words: readonly UnknownWord[], which: 'typed' | 'instead') =>
  words.map((word) => `“${word[which]}”`).join(' and ')
