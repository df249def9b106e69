/** The schemas of records, put to records by a validator that knows nothing of ours. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { linksFrom } from '../../../src/archive/address.ts'
import { isDate } from '../../../src/archive/date.ts'
import { recordSchemas, schemaText } from '../../../src/formats/record-schemas.ts'

/** The schema of a kind of file. */
function schemaOf(name: string, siteUrl?: string) {
  const record = recordSchemas.find((known) => known.name === name)!
  const linkTo = linksFrom(`data/schema/${name}.json`, siteUrl)
  return JSON.parse(schemaText(record)({ linkTo })) as { readonly $id: string }
}
const validator = new Ajv2020({ allowUnionTypes: true, validateFormats: false })
const validators = new Map(
  recordSchemas.map(({ name }) => [name, validator.compile(schemaOf(name))]),
)
const isValid = (name: string, data: unknown) => validators.get(name)!(data)

const folders = { event: 'events', source: 'sources', person: 'people', place: 'places' }

describe.each(Object.entries(folders))('the schema of a record: %s', (name, folder) => {
  const content = join('tests/fixtures/small-archive/content', folder)
  const records = readdirSync(content).filter((file) => file.endsWith('.md'))

  // Editors guess types as YAML says; the archive reads every scalar as text.
  test.each(['core', 'failsafe'] as const)(
    'takes every record, read by YAML’s %s rules',
    (rules) => {
      expect(records).not.toEqual([])
      for (const file of records) {
        const [, frontMatter = ''] = /^---\n(.*?)\n---/s.exec(
          readFileSync(join(content, file), 'utf8'),
        )!
        expect(isValid(name, parse(frontMatter, { schema: rules })), file).toBe(true)
      }
    },
  )

  test('refuses a field that there is not', () => {
    expect(isValid(name, { colour: 'blue' })).toBe(false)
  })
})

test('the schema of archive.yaml takes the file', () => {
  const text = readFileSync('tests/fixtures/small-archive/content/archive.yaml', 'utf8')
  expect(isValid('archive', parse(text))).toBe(true)
})

const event = {
  title: 'The harbour opens',
  date: '2015-05-04',
  datings: [{ date: '2015-05-04', basis: 'stated', source: 'list', words: 'on 4 May 2015' }],
  type: 'other',
  evidence: [{ source: 'list' }],
}
const isEvent = (data: unknown) => isValid('event', data)

test.each([
  ['2021-07-12', true],
  ['2014-11', true],
  ['2008', true],
  [2008, true],
  ['2014-11~', true],
  ['2008?', true],
  ['2015-10-12/2015-10-13', true],
  ['2015-10~/2016?', true],
  ['[2015-10-12..]', true],
  ['[..2016]', true],
  ['[2018-02-05..2018-02-09]', true],
  ['12 July 2021', false],
  ['2021-13-01', false],
  ['2021-07-32', false],
  ['[..2016~]', false],
  ['[..]', false],
  ['2021/2022/2023', false],
  ['1492', false],
  [92, false],
  [['2015-10-12', '..'], false],
])('an event of %j: %s', (date, expected) => {
  expect(isEvent({ ...event, date })).toBe(expected)
  if (typeof date === 'string' && date !== '1492') expect(isDate(date)).toBe(expected)
})

test.each([
  ['no evidence', { evidence: [] }],
  ['a dating without its words', { datings: [{ date: '2015', basis: 'stated', source: 'list' }] }],
  ['a draft that is neither true nor false', { draft: 'perhaps' }],
  ['a position below 1', { evidence: [{ source: 'list', position: 0 }] }],
  ['a participation without anybody', { participations: [{ side: 'town' }] }],
])('an event with %s is refused', (_, fields) => {
  expect(isEvent({ ...event, ...fields })).toBe(false)
})

test.each([
  [[50.88, 4.42], true],
  [['50.88', '4.42'], true],
  [[-33.9, 151.2], true],
  [[95, 4], false],
  [[50.88], false],
  ['50.88, 4.42', false],
])('a place at %j: %s', (coordinates, expected) => {
  const place = { name: 'Haven', precision: 'city', coordinates }
  expect(isValid('place', place)).toBe(expected)
})

test('each is known by its address, or where it lies', () => {
  expect(new URL(schemaOf('topic').$id, 'https://x.example/data/schema/topic.json').href).toBe(
    'https://x.example/data/schema/topic.json',
  )
  expect(schemaOf('topic', 'https://haven.example/a/').$id).toBe(
    'https://haven.example/a/data/schema/topic.json',
  )
})
