import { expect, test } from 'vitest'
import { buildCatalogue } from '../../../src/search/build/catalogue.ts'
import { lackedPhrases } from '../../../src/search/query/lacking.ts'
import { noSynonyms } from '../../../src/search/query/synonyms.ts'
import { archiveOf, event } from '../small-records.ts'

const ids = Array.from({ length: 40 }, (_, n) => `event-${n + 10}`)
const catalogue = buildCatalogue(archiveOf({ events: ids.map((id) => event(id)) }))
const hits = catalogue.events.map((item, document) => ({ item, document, score: 0 }))

/** The events that have the phrase, and whose texts are opened to know it; only event 3 really has it. */
async function asked(withPairs: readonly number[] | undefined) {
  const opened: number[] = []
  const lacked = await lackedPhrases(hits, [['old', 'pier']], {
    index: {
      find: () => Promise.resolve(new Map()),
      open: (document) => {
        opened.push(document)
        const text = document === 3 ? 'The old pier.' : 'The pier is old.'
        return Promise.resolve({ sections: [{ kind: 'summary', text }] })
      },
    },
    catalogue,
    names: [],
    synonyms: noSynonyms,
    need: () => Promise.resolve(),
    eventsWithPairs: () => Promise.resolve(withPairs && new Set(withPairs)),
    vocabulary: () => Promise.resolve([]),
  })
  const having = [...lacked].flatMap(([document, phrases]) => (phrases.length > 0 ? [] : document))
  return { having, opened: opened.length }
}

test('only the texts of events that have both words side by side are opened for a phrase', async () => {
  expect(await asked([3, 7])).toEqual({ having: [3], opened: 2 })
})

test('where many have them, a page of texts is opened', async () => {
  const { having, opened } = await asked(hits.map(({ document }) => document))
  expect({ having: having.length, opened }).toEqual({ having: 40 - 14, opened: 15 })
})

test('where nothing is known of pairs, all are opened', async () => {
  expect(await asked(undefined)).toEqual({ having: [3], opened: 40 })
})
