/** The events of a selection as a list for paper, in place of the page until the reader goes back. */
import { count } from '../../archive/text/count.ts'
import { sentencesOf } from '../../archive/text/sentences.ts'
import { indexById } from '../../archive/look-up.ts'
import { element, querySelectorOrThrow } from './dom.ts'
import type { Taken } from './taken-events.ts'
import type { Chosen } from './taken-files.ts'

/** A source, as it stands below the list. */
interface Listed {
  readonly id: string
  readonly text: string
  /** Empty where it has none. */
  readonly address: string
}

/**
 * Shows the list.
 *
 * @param button gets the focus again when the reader goes back
 */
export function showList({ events, words, archive }: Chosen, button: HTMLElement): void {
  const page = querySelectorOrThrow('main > .inner', HTMLElement)
  const place = scrollY
  // Archives that are searched together may have the same source: it is known by what it says.
  const sources = indexById(events.flatMap(sourcesOf))
  const numbers = new Map([...sources.keys()].map((id, i) => [id, i + 1]))
  const items = events.map((event) =>
    drawEvent(
      event,
      sourcesOf(event).map(({ id }) => numbers.get(id)!),
    ),
  )
  const heading = element('h1', { tabindex: -1 }, count(events.length, 'event'))
  const [print, shut] = [plainButton('Print'), plainButton('Close the list')]
  const list = element(
    'div',
    { class: 'inner taken-list' },
    element('p', { class: 'ways' }, print, shut),
    heading,
    element('p', {}, [archive, ...words].join(' · ')),
    location.protocol !== 'file:' && element('p', { class: 'small quiet' }, location.href),
    element('ol', { class: 'taken-events' }, ...items),
    element('h2', {}, 'Sources'),
    element('ol', { class: 'taken-sources' }, ...[...sources.values()].map(drawSource)),
  )
  const address = location.href
  function close(event: PopStateEvent) {
    // The page behind it is as it was, unless the reader went back further.
    if (location.href === address) event.stopImmediatePropagation()
    removeEventListener('popstate', close, { capture: true })
    removeEventListener('keydown', closeByKey)
    list.remove()
    page.hidden = false
    button.focus({ preventScroll: true })
    scrollTo({ top: place, behavior: 'instant' })
  }
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') history.back()
  }
  print.onclick = () => window.print()
  shut.onclick = () => history.back()
  // A step of its own: “back” leads from the list to the page.
  history.pushState(null, '')
  addEventListener('popstate', close, { capture: true })
  addEventListener('keydown', closeByKey)
  page.hidden = true
  page.after(list)
  heading.focus({ preventScroll: true })
  scrollTo({ top: 0, behavior: 'instant' })
}

const sourcesOf = ({ text, sources }: Taken): Listed[] =>
  text.sources.map((source, i) => {
    const address = sources[i]?.url ?? ''
    return { id: `${source} ${address}`, text: source, address }
  })

function drawEvent({ text, page }: Taken, numbers: readonly number[]): HTMLLIElement {
  const { name, date, dateLine, notices, summary } = text
  return element(
    'li',
    {},
    element('p', { class: 'date' }, date),
    ' ',
    element(
      'div',
      {},
      element('h2', {}, element('a', { href: page, dir: 'auto' }, name)),
      ...notices.map((notice) => element('p', {}, notice)),
      element('p', {}, sentencesOf(summary)[0]?.text.trim()),
      element(
        'p',
        { class: 'small quiet' },
        `${dateLine}. Sources: ${numbers.map(inBrackets).join(' ')}`,
      ),
    ),
  )
}

const drawSource = ({ text, address }: Listed, i: number) =>
  element('li', {}, `${inBrackets(i + 1)} ${text}. `, element('span', { class: 'quiet' }, address))

const inBrackets = (number: number) => `[${number}]`

const plainButton = (text: string) => element('button', { type: 'button', class: 'button' }, text)
