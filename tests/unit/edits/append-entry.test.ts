/** An entry is added to a list of a record: it reads as before with one more, and no other byte changes. */
import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { edited } from '../../../src/edits/text-edit.ts'
import { appendEntry, frontMatterOf, yamlPart } from '../../../src/edits/yaml-edits.ts'

/** A text of YAML with an entry added. */
const appended = (text: string, path: readonly PropertyKey[], entry: string) =>
  edited(text, [appendEntry(yamlPart(text), path, entry)])

test.each([
  ['at the end', 'a:\n  - x\n', 'a:\n  - x\n  - y\n'],
  ['before another field', 'a:\n  - x\nb: z\n', 'a:\n  - x\n  - y\nb: z\n'],
  ['without indentation', 'a:\n- x\nb: z\n', 'a:\n- x\n- y\nb: z\n'],
  ['deeper in', 'a:\n      - x\n', 'a:\n      - x\n      - y\n'],
  ['behind a comment of its line', 'a:\n  - x # why\nb: z\n', 'a:\n  - x # why\n  - y\nb: z\n'],
  ['behind an empty line', 'a:\n  - x\n\nb: z\n', 'a:\n  - x\n  - y\n\nb: z\n'],
  [
    'behind an entry of several lines',
    'a:\n  - x: 1\n    y: 2\n',
    'a:\n  - x: 1\n    y: 2\n  - y\n',
  ],
  [
    'behind a block of text',
    'a:\n  - |\n    x\n    z\nb: z\n',
    'a:\n  - |\n    x\n    z\n  - y\nb: z\n',
  ],
  ['behind an entry of brackets', 'a:\n  - { x: 1 }\n', 'a:\n  - { x: 1 }\n  - y\n'],
  ['where the line has no end', 'a:\n  - x', 'a:\n  - x\n  - y\n'],
])('%s', (_, before, after) => {
  expect(appended(before, ['a'], '- y\n')).toBe(after)
})

test('an entry of several lines is set as deep as the others', () => {
  expect(appended('a:\n    - x: 1\n', ['a'], '- x: 2\n  y:\n    - 3\n')).toBe(
    'a:\n    - x: 1\n    - x: 2\n      y:\n        - 3\n',
  )
})

test('a comment below the last entry stays where it is', () => {
  expect(appended('a:\n  - x\n# about b\nb: z\n', ['a'], '- y')).toBe(
    'a:\n  - x\n  - y\n# about b\nb: z\n',
  )
})

test('lines that end as on Windows do so in the new entry, too', () => {
  expect(appended('a:\r\n  - x\r\nb: z\r\n', ['a'], '- y\n')).toBe(
    'a:\r\n  - x\r\n  - y\r\nb: z\r\n',
  )
})

test.each([
  ['a: [x]\n', 'There is no list with lines of its own at a.'],
  ['a: x\n', 'There is no list with lines of its own at a.'],
  ['b: x\n', 'There is nothing at a.'],
])('%j is refused', (text, message) => {
  expect(() => appended(text, ['a'], '- y\n')).toThrow(message)
})

const entry = {
  source: 'a-new-source',
  locator: 'entry 1',
  quotations: [{ text: 'a: “b” # c', speaker: 'source' }],
}
const lines = `- source: a-new-source
  locator: entry 1
  quotations:
    - text: "a: “b” # c"
      speaker: source
`

/** Expects that a record reads as before, with one more entry in a list, and that its bytes are as before. */
function expectAppended(file: string, list: string) {
  const part = frontMatterOf(file)
  const edit = appendEntry(part, [list], lines)
  const after = edited(file, [edit])
  const read = parse(part.text, { schema: 'failsafe' }) as Record<string, unknown>
  expect(parse(frontMatterOf(after).text, { schema: 'failsafe' })).toEqual({
    ...read,
    [list]: [...(read[list] as unknown[]), entry],
  })
  expect(edit.start).toBe(edit.end)
  expect(after.slice(0, edit.start) + after.slice(edit.start + edit.text.length)).toBe(file)
}

describe.each(['content', 'tests/fixtures/small-archive/content'])('records of %s', (content) => {
  const events = readdirSync(`${content}/events`).filter((name) => /^[^_].*\.md$/.test(name))

  test.each(['evidence', 'datings'])('%s', (list) => {
    expect(events.length).toBeGreaterThan(3)
    for (const name of events) {
      const text = readFileSync(`${content}/events/${name}`, 'utf8')
      if (new RegExp(`^${list}:\n`, 'm').test(text)) expectAppended(text, list)
    }
  })
})

test('any list of texts, however it is set', () => {
  const value = fc.oneof(
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.stringMatching(/^[a-z“” ]{1,20}$/).map((text) => JSON.stringify(text)),
    fc.constantFrom(
      '{ a: b }',
      '[a, b]',
      '|\n{}  x\n{}  y',
      '>-\n{}  x',
      'a: b\n{}  c: d',
      'a\n{}  b',
    ),
  )
  const comment = fc.constantFrom('', '', ' # why', '\n\n', '\n# why\n')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, comment), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '  ', '    '),
      fc.constantFrom('', 'b: z\n', '# end\n', '\n'),
      (entries, indent, end) => {
        const list = entries.map(([text, note]) => {
          const isBlock = text.includes('\n') || text.startsWith('{')
          return `${indent}- ${text.replaceAll('{}', indent)}${isBlock ? '' : note.trimEnd()}\n`
        })
        const file = `---\nx: y\na:\n${list.join('')}${end}---\nBody\n`
        expectAppended(file, 'a')
      },
    ),
  )
})
