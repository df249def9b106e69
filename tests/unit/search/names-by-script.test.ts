import { describe, expect, test } from 'vitest'
import { partOf } from '../../../src/search/query/index-parts.ts'
import {
  hasOtherScript,
  joinScripts,
  splitByScript,
} from '../../../src/search/query/names-by-script.ts'

test.each(['Hafen', 'Été ’98', 'Işık–Łódź', '1998', '', '“…”', 'Ḥayfa'])(
  'Latin letters, digits and marks are no other script: %s',
  (text) => {
    expect(hasOtherScript(text)).toBe(false)
  },
)

test.each(['Haven חיפה', 'мыс', 'ميناء', '港', 'Λιμάνι'])('another script: %s', (text) => {
  expect(hasOtherScript(text)).toBe(true)
})

describe('names by script', () => {
  const names = [['Haifa', 'חיפה'], ['Порт'], [], ['Port']]

  test('are taken apart', () => {
    expect(splitByScript(names)).toEqual({
      latin: [['Haifa'], [], [], ['Port']],
      others: [['חיפה'], ['Порт'], [], []],
    })
  })

  test('come together again', () => {
    const { latin, others } = splitByScript(names)
    expect(joinScripts(latin, others)).toEqual(names)
  })
})

test.each([
  ['harbour', 'h'],
  ['1998', 'digits'],
  ['11th', 'digits'],
  ['חיפה', 'others'],
  ['ışık', 'others'],
])('the part of the index that has %s', (word, part) => {
  expect(partOf(word)).toBe(part)
})
