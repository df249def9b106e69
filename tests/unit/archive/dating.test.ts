import { expect, test } from 'vitest'
import { isRead, sourcesOf, wordsOf } from '../../../src/archive/dating.ts'
import { LIST, compiled, derived, inferred, read, stated } from '../small-records.ts'

const words = 'words of the list'

test.each([
  ['stated', stated('2015'), { isRead: true, sources: [LIST], words }],
  ['derived', derived('2015'), { isRead: true, sources: [LIST], words }],
  ['inferred', inferred('2015'), { isRead: false, sources: [LIST], words: undefined }],
  ['compiled', compiled('2015'), { isRead: false, sources: [LIST, 'report'], words: undefined }],
  [
    'compiled with words',
    { ...compiled('2015'), words },
    { isRead: false, sources: [LIST, 'report'], words },
  ],
])('a dating that is %s rests on its sources, and on their words', (_, written, expected) => {
  const [dating] = read(written)
  expect({
    isRead: isRead(dating!),
    sources: sourcesOf(dating!),
    words: wordsOf(dating!),
  }).toEqual(expected)
})
