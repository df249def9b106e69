import { expect, test } from 'vitest'
import { fingerprintOf, wordsOf } from '../../../src/archive/fingerprint.ts'
import { asItStands, otherPunctuation } from '../../../src/checks/punctuation.ts'
import { sha256 } from '../../../src/records/hash.ts'
import { problemsAfter, replacing } from '../small-archive.ts'

const text = 'She said: “The town’s ferry ... will sail again, at last.”'
const fingerprint = fingerprintOf({ text, sha256: '', phrases: [] }, sha256)

test.each([
  ['the towns ferry ... will sail again', ''],
  ["the town's ferry will sail again", "the town's ferry … will sail again"],
  ['will sail … again at last', 'will sail again at last'],
  ['will sail again in time', ''],
])('of “%s” the fingerprint shows “%s”', (quotation, found) => {
  const says = found && ` The same words stand there with other punctuation: “${found}”.`
  expect(otherPunctuation(wordsOf(quotation), fingerprint, sha256)).toBe(says)
})

test.each([
  ['the town’s ferry', '“The town’s ferry'],
  ["THE TOWN'S FERRY … will", '“The town’s ferry ... will'],
  ['will sail again at last', 'will sail again, at last.”'],
  ['will sail at last', undefined],
  ['ferry, will', 'ferry ... will'],
  ['…', '...'],
  ['', undefined],
])('“%s” stands in the text as “%s”', (quotation, found) => {
  expect(asItStands(quotation, text)).toBe(found)
})

test('a quotation with other punctuation and capitals is told with how it stands in the item', () => {
  const edit = replacing('painted white by volunteers', 'Painted white, by volunteers')
  expect(problemsAfter(['events/lighthouse-painted.md', edit])).toBe(
    [
      'content/events/lighthouse-painted.md:15  not-in-item',
      '  “Painted white, by volunteers from three schools of the town” does not stand in the item of `harbour-chronicle` character for character. The same words stand there with other punctuation or capitals: “painted white by volunteers from three schools of the town.”.',
    ].join('\n'),
  )
})
