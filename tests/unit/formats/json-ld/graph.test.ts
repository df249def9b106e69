/** The whole archive as linked data, read back by a program that did not write it. */
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../../src/archive/archive.ts'
import { writeDownloads } from '../../../../src/formats/downloads.ts'
import { recordUrn } from '../../../../src/formats/identifiers.ts'
import { readArchive } from '../../../../src/records/archive.ts'
import { sha256 } from '../../../../src/records/hash.ts'
import { DCTERMS, EDTF, nodesIn, ofType, PROV, quadsIn, SCHEMA, valuesOf } from './read.ts'

const fileOf = (name: string, archive: Archive, siteUrl?: string) =>
  writeDownloads(archive, { siteUrl, hash: sha256 }).find((file) => file.name === name)!.text
const textOf = (archive: Archive, siteUrl?: string) => fileOf('events.jsonld', archive, siteUrl)

const small = readArchive('tests/fixtures/small-archive/content').archive
const hostile = readArchive('tests/fixtures/hostile/content').archive

describe.each([
  ['the small archive', small],
  ['hostile records', hostile],
])('of %s', (_, archive) => {
  const idOf = (kind: Parameters<typeof recordUrn>[1], id: string) =>
    recordUrn(archive.subject, kind, id)
  const read = nodesIn(textOf(archive))

  test('every event comes back with its id, its date and its title', async () => {
    expect(
      ofType(await read, `${SCHEMA}Event`).map((node) => [
        node['@id'],
        node[`${DCTERMS}date`],
        valuesOf(node, `${DCTERMS}title`),
      ]),
    ).toEqual(
      archive.events.map(({ id, date, title }) => [
        idOf('events', id),
        [{ '@type': EDTF, '@value': date.text }],
        [title],
      ]),
    )
    const { events } = JSON.parse(fileOf('events.json', archive)) as {
      events: unknown[]
    }
    expect(archive.events.length + archive.withdrawn.length).toBe(events.length)
  })

  test('every event is derived from its sources, and every claim of when from its own', async () => {
    for (const node of ofType(await read, `${SCHEMA}Event`)) {
      const event = archive.event(node['@id']!.replace(/.*\//, ''))
      const sources = event.evidence.map((e) => idOf('sources', e.source))
      expect(valuesOf(node, `${PROV}wasDerivedFrom`)).toEqual(expect.arrayContaining(sources))
      const claims = node[idOf('events', '').replace('events/', 'dating')]!
      expect(
        claims.map((claim) => [claim[`${PROV}value`], valuesOf(claim, `${SCHEMA}text`)]),
      ).toEqual(
        event.datings.map((dating) => [
          [{ '@type': EDTF, '@value': dating.date.text }],
          'words' in dating ? [dating.words] : [],
        ]),
      )
      for (const claim of claims) {
        expect(valuesOf(claim, `${PROV}wasDerivedFrom`).length).toBeGreaterThan(0)
      }
    }
  })

  test('everything that a node points to is there', async () => {
    const nodes = await read
    const known = new Set(nodes.map((node) => node['@id']))
    const named = [...textOf(archive).matchAll(/"@id":"(urn:[^"]*)"/g)].map(([, id]) => id)
    expect(named.filter((id) => !known.has(id) && !id!.endsWith('#topics'))).toEqual([])
    const records = archive.sources.length + Object.values(archive.entities).flat().length
    const events = archive.events.length + archive.withdrawn.length
    expect([...known].filter((id) => id?.includes('/'))).toHaveLength(records + events)
  })

  test('it is RDF, and nothing is lost on the way', async () => {
    const quads = await quadsIn(textOf(archive))
    for (const { id, title } of archive.events) {
      expect(quads).toContain(
        `<${idOf('events', id)}> <${DCTERMS}title> ${JSON.stringify(title)} .`,
      )
    }
  })
})

test('an event has who took part, in which role and on which side; words; and what sources dispute', async () => {
  const nodes = await nodesIn(textOf(small))
  const opening = nodes.find((node) => node['@id']?.endsWith('events/harbour-opening'))!
  const own = (term: string) =>
    `${recordUrn(small.subject, 'events', '').replace(/events\/$/, '')}${term}`
  const [berg] = opening[`${SCHEMA}attendee`]!
  expect(valuesOf(berg!, `${SCHEMA}roleName`)).toEqual(['Mayor of Haven'])
  expect(valuesOf(berg!, own('side'))).toEqual(['Town and guests'])
  expect(valuesOf(opening, own('agreement'))).toEqual(['corroborated'])
  const quotations = opening[own('quotation')]!
  expect(quotations.map((q) => valuesOf(q, `${SCHEMA}text`)[0])).toContain('The harbour is open.')
  expect(quotations.map((q) => valuesOf(q, `${SCHEMA}creator`)[0])).toContain(
    recordUrn(small.subject, 'people', 'anna-berg'),
  )
  expect(opening[own('conflict')]!.map((c) => valuesOf(c, `${SCHEMA}text`)[0])).toEqual([
    'some two hundred',
    'about fifty',
  ])
  expect(valuesOf(opening, `${DCTERMS}relation`)).toEqual([
    recordUrn(small.subject, 'events', 'pier-storm'),
  ])
})

test('the file explains the terms of its own that it uses', async () => {
  const text = textOf(hostile) + textOf(small)
  const used = new Set([...text.matchAll(/"archive:(\w+)":/g)].map(([, term]) => term))
  const nodes = await nodesIn(textOf(small))
  const explained = ofType(nodes, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property')
  expect(new Set(explained.map((node) => node['@id']?.replace(/.*#/, '')))).toEqual(used)
})

test('a withdrawn event is none any more, and says when and why', async () => {
  const nodes = await nodesIn(textOf(hostile))
  const withdrawn = nodes.find((node) => node['@id']?.endsWith('events/withdrawn'))!
  expect(withdrawn['@type']).toEqual([`${PROV}Entity`])
  expect(withdrawn).not.toHaveProperty([`${DCTERMS}date`])
  const [activity] = withdrawn[`${PROV}wasInvalidatedBy`]!
  expect(valuesOf(activity!, `${SCHEMA}description`)).toEqual(["</p><script>alert('why')</script>"])
  expect(valuesOf(activity!, `${DCTERMS}date`)).toEqual(['2026-11-25'])
})

test('addresses stand in it only where they are absolute: it is read where the site is not', async () => {
  expect(textOf(small)).not.toMatch(/"url":"(?!https:)/)
  const nodes = await nodesIn(textOf(small, 'https://archive.example/'))
  const opening = nodes.find((node) => node['@id']?.endsWith('events/harbour-opening'))!
  expect(valuesOf(opening, `${SCHEMA}url`)).toEqual([
    'https://archive.example/events/harbour-opening/',
  ])
})
