/** What a news item quotes, and whose words it is. */
import { expect, test } from 'vitest'
import { chosenFrom, passagesIn } from '../../../src/ingest/quoted.ts'
import { eventOf } from './harbour-world.ts'

test.each([
  ['“Open,” she said. “It is open.”', ['Open,', 'It is open.']],
  ['„Offen“, sagte sie. „Sehr offen.”', ['Offen', 'Sehr offen.']],
  ['« Ouvert », dit-elle. «Ouvert!»', [' Ouvert ', 'Ouvert!']],
  ['”Öppet”, sade hon.', ['Öppet']],
  ['"Open", she said.', ['Open']],
  ['‘It is open,’ said the mayor.', ['It is open,']],
  ['אמר: "הנמל פתוח לכולם" והלך', ['הנמל פתוח לכולם']],
  // One within another belongs to it.
  ['“She told us ‘go home’ and left.”', ['She told us ‘go home’ and left.']],
  ['‘She told us “go home” and left.’', ['She told us “go home” and left.']],
  ['“She told us "go home" and left.”', ['She told us "go home" and left.']],
  // Letters that look like marks are none.
  ['The harbour’s new pier and the sailors’ boats', []],
  ['‘It is the town’s pier,’ she said.', ['It is the town’s pier,']],
  ['צה"ל ונאט"ו נפגשו', []],
  ['הוא אמר: "צה"ל כאן" והלך', ['צה"ל כאן']],
  ['a pipe of 5" and one of 6" behind it', []],
])('quoted in %s: %j', (text, quoted) => {
  expect(passagesIn(text).map((passage) => passage.text)).toEqual(quoted)
})

test('a quotation that goes on in the next paragraph ends with its own', () => {
  const open = '“We have waited for this day for more than twenty years in our town'
  expect(passagesIn(`She said: ${open}`).map(({ text }) => text)).toEqual([open.slice(1)])
  // A lone mark at the end of a line is a slip.
  expect(passagesIn('She was “glad')).toEqual([])
})

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `w${from + i}`).join(' ')

test.each([
  ['It is open.', ['It is open']],
  ['Open.', []],
  // Short sentences that stand together stay together.
  [
    'We waited. It is wide and deep. We all may use it now.',
    ['We waited. It is wide and deep. We all may use it now'],
  ],
  // The source's own omissions part a quotation: words around a gap are not the speaker's.
  ['The harbour is open … and the bridge, too.', ['The harbour is open', 'and the bridge, too']],
  [
    'The harbour is open [...] and the bridge, too.',
    ['The harbour is open', 'and the bridge, too'],
  ],
  [`${words(30)}, ${words(30, 30)}.`, [words(30), words(30, 30)]],
  [`${words(60)}.`, []],
])('chosen from “%s”: %j', (passage, chosen) => {
  expect(chosenFrom(passage, 2)).toEqual(chosen)
})

const met = 'Anna Berg met Per Lindgren in the town of Haven on Monday.'

/** The quotations of the meeting in a text, each with its speaker. */
async function spokenIn(text: string) {
  const { quotations } = await eventOf(`${met} ${text}`)
  return quotations.map(({ text: quoted, speaker }) => [quoted, speaker])
}

test.each([
  ['“The harbour is open to all,” Berg said.', 'anna-berg'],
  ['“The harbour is open to all,” said Lindgren.', 'per-lindgren'],
  ['Berg said: “The harbour is open to all.”', 'anna-berg'],
  ['According to Lindgren, “the harbour is open to all”.', 'per-lindgren'],
  ['Lindgren was tired. “The harbour is open to all,” he said.', 'per-lindgren'],
  ['Berg thanked the crew. She added: “The harbour is open to all.”', 'anna-berg'],
  ['“The harbour is open to all,” the harbour chief of Haven said.', 'per-lindgren'],
  ['The Haven Harbour Office said that “the harbour is open to all”.', 'harbour-office'],
  ['A fisherman said: “The harbour is open to all.”', 'unnamed'],
  ['“The harbour is open to all,” was written on a wall.', 'unnamed'],
])('the speaker: %s', async (text, speaker) => {
  const [[quoted, who] = []] = await spokenIn(text)
  expect(quoted?.toLowerCase()).toBe('the harbour is open to all')
  expect(who).toBe(speaker)
})

test('a quotation that is broken by who says it has one speaker', async () => {
  expect(await spokenIn('“The harbour is open,” said Berg, “and the bridge is, too.”')).toEqual([
    ['The harbour is open', 'anna-berg'],
    ['and the bridge is, too', 'anna-berg'],
  ])
})

test('a name and a colon give a paragraph to somebody', async () => {
  expect(
    await spokenIn('\n\nBerg: “The harbour is open to all.”\n\nLindgren: “It was a long way.”'),
  ).toEqual([
    ['The harbour is open to all', 'anna-berg'],
    ['It was a long way', 'per-lindgren'],
  ])
})

test('a paragraph of a quotation alone goes on with the speaker before it', async () => {
  expect(
    await spokenIn(
      '\n\n“The harbour is open to all,” said Lindgren.\n\n“The bridge is open to all as well.”',
    ),
  ).toEqual([
    ['The harbour is open to all', 'per-lindgren'],
    ['The bridge is open to all as well', 'per-lindgren'],
  ])
})

test('words without a speaker are taken where they are a clause, and a name in marks is not', async () => {
  expect(await spokenIn('The “Green Dolphin” lay in the port.')).toEqual([])
})

test('an event has six quotations at most', async () => {
  const many = Array.from({ length: 9 }, (_, i) => `“The pier number ${i} is open,” Berg said.`)
  expect(await spokenIn(many.join(' '))).toHaveLength(6)
})
