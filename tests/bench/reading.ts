/** How the archive and Starlight are read and searched. */
import { entitiesOf, yearsOf } from './builders/builder.ts'
import { middleEvent } from './content-edit.ts'
import type { Corpus } from './corpus.ts'
import type { Reading } from './readers.ts'

/** By the name of the builder. */
export const readings: Readonly<Record<string, Reading>> = {
  archive: {
    pages: (corpus) => ({
      home: '',
      'all events': 'events/',
      'largest entity': `people/${mostNamed(corpus)}/`,
      event: `events/${middleEvent(corpus)}/`,
      'search page': 'search/',
    }),
    async search(page, query) {
      await page.fill('.site-search input', query)
      await page.press('.site-search input', 'Enter')
      await page.waitForURL('**/search/?q=*')
      await page.waitForFunction(isAnswered, query)
    },
    async searchAgain(page, query) {
      await page.fill('main input[name=q]', query)
      await page.press('main input[name=q]', 'Enter')
      await page.waitForFunction(isAnswered, query)
    },
  },
  starlight: {
    pages: (corpus) => ({
      home: '',
      'largest year': `years/${largestYear(corpus)}/`,
      'largest index': 'indexes/people/',
      event: `events/${middleEvent(corpus)}/`,
    }),
    async search(page, query) {
      await page.click('button[data-open-modal]')
      await page.fill('.pagefind-ui__search-input', query)
      await page.waitForFunction(isFound, query)
    },
    async searchAgain(page, query) {
      await page.fill('.pagefind-ui__search-input', query)
      await page.waitForFunction(isFound, query)
    },
  },
}

const isAnswered = (query: string) =>
  document.querySelector<HTMLElement>('[data-answered]')?.dataset.answered === query

/** Whether the interface of Pagefind says how much it found for a query. */
const isFound = (query: string) =>
  document.querySelector('.pagefind-ui__message')?.textContent.includes(`for ${query}`) === true

function mostNamed({ events }: Corpus): string {
  const counts = new Map<string, number>()
  for (const event of events) {
    for (const id of entitiesOf(event).people) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]![0]
}

const largestYear = (corpus: Corpus) =>
  yearsOf(corpus).toSorted(([, a], [, b]) => b.length - a.length)[0]![0]
