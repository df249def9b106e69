/** The feeds of the archive's own records. */
import { expect, test } from 'vitest'
import { addressOf } from '../../src/archive/address.ts'
import { everyEventOf } from '../../src/archive/changes.ts'
import { entityKinds } from '../../src/archive/records.ts'
import type { Entity } from '../../src/archive/records.ts'
import { feedOfArchive, feedOfEntity, isFollowed } from '../../src/formats/feeds/entries.ts'
import type { Feed } from '../../src/formats/feeds/entries.ts'
import { feedFormats, feedText } from '../../src/formats/feeds/feeds.ts'
import { readArchive } from '../../src/records/archive.ts'

const { archive } = readArchive('content')
const followed = entityKinds
  .flatMap((kind): readonly Entity[] => archive.entities[kind])
  .filter((entity) => isFollowed(archive, entity))
const feeds = [feedOfArchive(archive), ...followed.map((entity) => feedOfEntity(archive, entity))]

const newIn = ({ entries }: Feed) => entries.filter(({ title }) => title.startsWith('New: '))

test('the feed of a record tells each of its events once as new, as long as it has room', () => {
  const short = followed.filter((entity) => feedOfEntity(archive, entity).entries.length < 20)
  expect(short.length).toBeGreaterThan(40)
  for (const entity of short) {
    const expected = everyEventOf(archive, entity.id)
      .filter(({ changes }) => changes.some(({ kind }) => kind === 'created'))
      .map(({ id }) => addressOf('events', id))
    const told = newIn(feedOfEntity(archive, entity)).map(({ address }) => address)
    expect(told.sort(), entity.id).toEqual(expected.sort())
  }
})

test('an entry is in a feed once, and the same in every feed', () => {
  for (const { entries, title } of feeds) {
    expect(new Set(entries.map(({ urn }) => urn)).size, title).toBe(entries.length)
  }
  const all = Map.groupBy(
    feeds.flatMap(({ entries }) => entries),
    ({ urn }) => urn,
  )
  expect(all.size).toBeGreaterThan(200)
  for (const [, [first, ...others]] of all) {
    for (const other of others) expect(other).toEqual(first)
  }
})

test('the newest change is in the feed of the archive, and every feed has something to tell', () => {
  expect(feeds[0]!.updated).toBe(`${archive.lastChange}T00:00:00Z`)
  for (const { title, entries } of feeds) expect(entries.length, title).toBeGreaterThan(0)
  expect(new Set(feeds.map(({ urn }) => urn)).size).toBe(feeds.length)
})

test('no feed is too large to be asked for every hour', () => {
  for (const feed of feeds) {
    for (const format of feedFormats) {
      expect(feedText(format, feed, undefined).length, feed.title).toBeLessThan(256 * 1024)
    }
  }
})
