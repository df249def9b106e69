/** The data dictionary, as the tables and the schemas of records say it themselves. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { writeDownloads } from '../../../src/formats/downloads.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { sha256 } from '../../../src/records/hash.ts'
import { packageOf } from './read-package.ts'

const { archive } = readArchive('tests/fixtures/small-archive/content')
const files = writeDownloads(archive, { hash: sha256 })
const { resources, ...about } = packageOf(files)

test('it tells of every file but itself, with size and checksum', () => {
  const others = files.filter(({ name }) => name !== 'datapackage.json')
  expect(resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
    others.map(({ name, text }) => ({
      path: name,
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    })),
  )
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  for (const { name, mediatype } of resources) {
    expect(name).toMatch(/^[-a-z0-9._]+$/)
    expect(mediatype).toMatch(/^[a-z]+\/[a-z+-]+$/)
  }
})

test('it says what the archive is, of which day, and on which terms', () => {
  expect(about).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'haven-harbour-archive',
    title: archive.subject.name,
    version: '2026-11-24',
    licenses: [{ title: archive.subject.licence.name, path: archive.subject.licence.url }],
  })
  expect(about).not.toHaveProperty('homepage')
})

test('it names the address of the archive where that is known', () => {
  const [own] = writeDownloads(archive, {
    siteUrl: 'https://haven.example/a/',
    hash: sha256,
  }).slice(-1)
  expect(JSON.parse(own!.text)).toMatchObject({ homepage: 'https://haven.example/a/' })
})

test('every column has a description; that of a field of records is the one of its schema', () => {
  const tables = resources.flatMap(({ name, schema }) => (schema ? [{ name, ...schema }] : []))
  expect(tables).toHaveLength(6)
  for (const { name, fields } of tables) {
    for (const field of fields) expect(field.description, `${name}.${field.name}`).toMatch(/^\W?\w/)
  }
  const column = (table: string, name: string) =>
    tables.find((t) => t.name === table)?.fields.find((f) => f.name === name)
  expect(column('sources', 'publisher')).toEqual({
    name: 'publisher',
    type: 'string',
    description: 'Who published it, always written the same way.',
    constraints: { required: true },
  })
  expect(column('datings', 'basis')).toMatchObject({
    constraints: { required: true, enum: ['stated', 'derived', 'inferred', 'compiled'] },
  })
})

test('the sides and types of an archive are told with their meaning', () => {
  const { schema } = resources.find(({ name }) => name === 'participations')!
  expect(schema?.fields.find(({ name }) => name === 'side')).toEqual({
    name: 'side',
    type: 'string',
    description: 'The id of a side. `office`: Speaks for the office. `other`: Everybody else.',
    constraints: { required: true, enum: ['office', 'other'] },
  })
})

test('the same archive gives the same bytes', () => {
  expect(writeDownloads(archive, { hash: sha256 })).toEqual(files)
})
