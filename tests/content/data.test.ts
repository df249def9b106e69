/** The archive's own files of data, read back by programs that did not write them. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemas } from '../../src/archive/model/schemas.ts'
import { writeDownloads } from '../../src/formats/downloads.ts'
import { readArchive } from '../../src/records/archive.ts'
import { sha256 } from '../../src/records/hash.ts'
import { readTables, textOf, unquoted } from '../unit/formats/read-package.ts'

const { archive } = readArchive('content')
const files = writeDownloads(archive, { hash: sha256 })
const tables = await readTables(files)
const { events } = JSON.parse(textOf(files, 'events.json')) as {
  events: readonly {
    readonly id: string
    readonly title: string
    readonly date: string
    readonly isWithdrawn: boolean
    readonly participations: readonly unknown[]
    readonly datings: readonly unknown[]
    readonly evidence: readonly { readonly source: string; readonly quotations: readonly unknown[] }[]
  }[]
}
const current = events.filter(({ isWithdrawn }) => !isWithdrawn)

test('every event is in the table with its id, date and title', () => {
  expect(
    tables.events?.map(({ id, date, title }) => ({ id, date, title: unquoted(title) })),
  ).toEqual(current.map(({ id, date, title }) => ({ id, date, title })))
})

test('the tables have as many rows as the records have entries', () => {
  const evidence = current.flatMap((event) => event.evidence)
  expect(tables).toMatchObject({
    participations: { length: current.flatMap((event) => event.participations).length },
    datings: { length: current.flatMap((event) => event.datings).length },
    entities: { length: Object.values(archive.entities).flat().length },
    sources: { length: archive.sources.length },
  })
  const numbers = tables.evidence?.map(({ quotationNumber }) => Number(quotationNumber)) ?? []
  expect(numbers.filter((n) => n <= 1)).toHaveLength(evidence.length)
  expect(numbers.filter((n) => n > 0)).toHaveLength(evidence.flatMap((e) => e.quotations).length)
})

test('the map has exactly the events that have a place', () => {
  const { features } = JSON.parse(textOf(files, 'events.geojson')) as {
    features: readonly { readonly id: string }[]
  }
  const placed = tables.events?.filter(({ places }) => places !== null).map(({ id }) => id)
  expect(features.map(({ id }) => id)).toEqual(placed)
})

test('the schemas take every record', () => {
  const validator = new Ajv2020({ allowUnionTypes: true, validateFormats: false })
  const names = ['event', 'source', 'person', 'organization', 'place', 'topic']
  for (const [i, folder] of Object.keys(schemas).entries()) {
    const schema = JSON.parse(textOf(files, `schema/${names[i]}.json`)) as object
    const isValid = validator.compile(schema)
    for (const file of readdirSync(join('content', folder)).filter((f) => /^[^_].*\.md$/.test(f))) {
      const text = readFileSync(join('content', folder, file), 'utf8')
      const [, frontMatter = ''] = /^---\n(.*?)\n---/s.exec(text) ?? []
      expect(isValid(parse(frontMatter)), `${folder}/${file}`).toBe(true)
    }
  }
})
