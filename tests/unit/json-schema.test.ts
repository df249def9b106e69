import { expect, test } from 'vitest'
import { z } from 'zod'
import { fieldNamesAt, fieldsOf, jsonSchemaOf, tagsAt } from '../../src/formats/json-schema.ts'

const cargo = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('bulk').describe('Poured.'),
    tons: z.string().describe('How much.'),
    port: z.string().describe('Where to.'),
  }),
  z.strictObject({
    form: z.literal('boxes').describe('Stacked.'),
    boxes: z.string().describe('How many.'),
    port: z.string().optional().describe('Where to, if known.'),
  }),
])
const crew = z.union([
  z.strictObject({ captain: z.string().describe('By name.'), licence: z.string() }),
  z.strictObject({ mate: z.string().describe('By name, too.'), licence: z.string().optional() }),
])
const ship = jsonSchemaOf(
  z.strictObject({
    name: z.string().describe('As painted on the bow.'),
    flag: z.string().default('none').describe('Where it is registered.'),
    cargo: z.array(cargo).default([]).describe('What it carries.'),
    crew: z.array(crew),
  }),
)

test('a field is required unless it may be left out', () => {
  expect(fieldsOf(ship)).toEqual([
    { name: 'name', required: 'yes', description: 'As painted on the bow.' },
    { name: 'flag', required: 'no', description: 'Where it is registered.' },
    { name: 'cargo', required: 'no', description: 'What it carries.' },
    { name: 'crew', required: 'yes', description: '' },
  ])
})

test('the fields of a union say for which alternative they are required', () => {
  expect(fieldsOf(jsonSchemaOf(cargo))).toEqual([
    {
      name: 'form',
      required: 'yes',
      description: '`bulk`: Poured. `boxes`: Stacked.',
      values: ['bulk', 'boxes'],
    },
    { name: 'tons', required: 'for bulk', description: 'How much.' },
    { name: 'port', required: 'for bulk', description: 'Where to. Where to, if known.' },
    { name: 'boxes', required: 'for boxes', description: 'How many.' },
  ])
  expect(fieldsOf(jsonSchemaOf(crew)).map((f) => [f.name, f.required])).toEqual([
    ['captain', 'one of captain, mate'],
    ['licence', 'for captain'],
    ['mate', 'one of captain, mate'],
  ])
})

const data = {
  cargo: [{ form: 'boxes', tons: '3' }, { form: 'bulk' }],
  crew: [{ mate: 'Anna', license: 'A' }],
}

test.each([
  [[], ['name', 'flag', 'cargo', 'crew']],
  [
    ['cargo', 0],
    ['form', 'boxes', 'port'],
  ],
  [
    ['cargo', 1],
    ['form', 'tons', 'port'],
  ],
  [
    ['crew', 0],
    ['mate', 'licence'],
  ],
  [['hold', 0], []],
])('at %j the known fields are those of the alternative that was chosen', (path, names) => {
  expect(fieldNamesAt(ship, { path, data })).toEqual(names)
})

test('the values that choose an alternative are known where it is chosen', () => {
  expect(tagsAt(ship, { path: ['cargo', 0, 'form'], data })).toEqual(['bulk', 'boxes'])
})
