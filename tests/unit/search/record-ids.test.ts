import { expect, test } from 'vitest'
import { addIds, withoutIds } from '../../../src/search/query/record-ids.ts'

const path = 'pagefind.en_8938cb9f68.pf_meta'
/** Three records, one with an id of nine digits, and a chunk. */
const list = 'e1.6.0jen_5e1f286\x18\xc8jen_6a1c2c5\x0alen_00000000a\x18\x30jen_aaaaaaa'

const bytesOf = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const given = (text: string) => {
  const bytes = bytesOf(text)
  addIds(bytes)
  return String.fromCharCode(...bytes)
}

test('ids of records go, those of chunks stay, and no other byte changes', () => {
  const zeros = 'e1.6.0j0000000000\x18\xc8j0000000000\x0al000000000000\x18\x30jen_aaaaaaa'
  expect(withoutIds(list, path, 3)).toBe(zeros)
})

test('records get ids of the same length again, no two the same', () => {
  expect(given(withoutIds(list, path, 3))).toBe(
    'e1.6.0j0000000000\x18\xc8j0000000001\x0al000000000002\x18\x30jen_aaaaaaa',
  )
  const many = 'jen_5e1f286\x18\xc8'.repeat(5000)
  expect(new Set(given(withoutIds(many, path, 5000)).split('\x18\xc8')).size).toBe(5001)
})

test('a list that Pagefind writes in another way is told', () => {
  expect(() => withoutIds(list.replaceAll('en_', 'en-'), path, 3)).toThrow(
    `Of 3 records Pagefind names 0 in ${path}.`,
  )
})
