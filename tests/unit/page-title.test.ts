import { expect, test } from 'vitest'
import { pageTitle } from '../../src/layouts/page-title.ts'

const site = 'NATO–Israel Event Archive'
test.each([
  [undefined, site],
  ['Yair Lapid', `Yair Lapid – ${site}`],
  ['a'.repeat(42), `${'a'.repeat(42)} – ${site}`],
  ['a'.repeat(43), 'a'.repeat(43)],
  ['a'.repeat(70), 'a'.repeat(70)],
  [`${'word '.repeat(13)}more words`, `${'word '.repeat(13)}more…`],
  ['字'.repeat(80), `${'字'.repeat(69)}…`],
  ['"'.repeat(30), `${'"'.repeat(11)}…`],
  [`${'字'.repeat(68)}${'𠀀'.repeat(9)}`, `${'字'.repeat(68)}…`],
])('%s is called %s', (title, expected) => {
  expect(pageTitle(title, site)).toBe(expected)
  expect(expected.length).toBeLessThanOrEqual(70)
})
