import { expect, test } from 'vitest'
import { joinedByCapitals } from '../../../src/checks/capitals.ts'
import { wordsOf } from '../../../src/archive/fingerprint.ts'

/** The words of a text, those of one name in one piece. */
const pieces = (text: string) => {
  const words = wordsOf(text)
  const joined = joinedByCapitals(text, words.length)
  return words.reduce<string[]>(
    (list, word, i) =>
      joined[i] ? [...list.slice(0, -1), `${list.at(-1)}_${word}`] : [...list, word],
    [],
  )
}

test.each([
  [
    'of the Port’s Ferry Affairs and Tug Committee',
    "of the port's_ferry_affairs_and_tug_committee",
  ],
  ['the Ministry for the Sea of Haven said', 'the ministry_for_the_sea_of_haven said'],
  ['members are Haven, Northport and the Isle', 'members are haven_northport_and_the_isle'],
  ['by [Anna Berg](/people/anna-berg/) of Haven', 'by anna_berg people anna berg of haven'],
  ['with Anna-Maria O’Berg', "with anna_maria_o'berg"],
  ['came to Haven. The Mayor of Northport left', 'came to haven the_mayor_of_northport left'],
  ['It rained and blew', 'it rained and blew'],
  ['the Mayor opened the Harbour', 'the mayor opened the harbour'],
  ['Ünal Çelik came', 'ünal_çelik came'],
])('“%s” has its names in one piece', (text, expected) => {
  expect(pieces(text).join(' ')).toBe(expected)
})
