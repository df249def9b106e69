/**
 * The panel in which a reader takes along the events that a page shows: as files, or as a list for paper.
 * A script of its own, loaded when it is asked for.
 */
import { count } from '../../archive/text/count.ts'
import { OtherIndexError } from '../query/index-parts.ts'
import { element, loadStyles } from './dom.ts'
import { pageUrl } from './root.ts'
import type { OpenTaking } from './selection.ts'
import { loadTaken } from './taken-events.ts'
import { fileFormats, save } from './taken-files.ts'
import type { Chosen } from './taken-files.ts'
import { showList } from './taken-list.ts'

/** More would be a book, and there is one: `/print/`. */
const MOST_ON_PAPER = 500

/** A way to take events along. */
interface Way {
  readonly name: string
  readonly detail: string
  /** Where it does not take any number of events. */
  readonly most?: number
  /** Does it, and gives what there is to say of it. */
  readonly take: (chosen: Chosen, button: HTMLElement) => string
}

const ways: readonly Way[] = [
  ...fileFormats.map((format) => ({ ...format, take: (chosen: Chosen) => save(format, chosen) })),
  {
    name: 'List to print',
    detail: 'events with numbered sources',
    most: MOST_ON_PAPER,
    take: (chosen, button) => {
      showList(chosen, button)
      return ''
    },
  },
]

const open: OpenTaking = (panel, selection) => {
  // Once on each page.
  if (panel.querySelector('ul')) return
  const status = element('p', { role: 'status' })
  const archive = panel.dataset.archive ?? ''

  async function take({ most = Infinity, take: act }: Way, button: HTMLElement) {
    const { events, words } = await selection()
    if (events.length > most) return tooMany(events.length)
    const loaded = await loadTaken(events)
    const missing = events.length - loaded.length
    const done = loaded.length > 0 ? act({ events: loaded, words, archive }, button) : ''
    const lost = `${count(missing, 'event')} of another archive could not be loaded.`
    return [done, missing > 0 ? ` ${lost}` : '']
  }

  const items = ways.map((way) => {
    const button = element(
      'button',
      { type: 'button' },
      element('span', { class: 'name' }, way.name),
      ' ',
      element('span', { class: 'quiet' }, way.detail),
    )
    button.onclick = () => {
      status.textContent = 'Preparing…'
      void take(way, button)
        .catch(told)
        .then((words) => status.replaceChildren(...words))
    }
    return element('li', {}, button)
  })
  panel.prepend(element('ul', {}, ...items), status)
  void loadStyles('take')
}

const tooMany = (n: number) => [
  `A list to print has at most ${MOST_ON_PAPER} events, and these are ${n}. Narrow them down, or take the `,
  element('a', { href: pageUrl('print') }, 'whole archive for printing'),
  '.',
]

/** What to say where events could not be loaded. */
function told(error: unknown): string[] {
  console.warn(error)
  return error instanceof OtherIndexError
    ? ['The archive was updated after this page was opened. Load the page again, and repeat this.']
    : ['The events could not be loaded. The connection may be gone. Try again.']
}

window.archiveSearch = { ...window.archiveSearch, take: open }
