import { describe, expect, test } from 'vitest'
import { worldMapOf } from '../../../src/map/world-map.ts'
import type { WorldMap } from '../../../src/map/world-map.ts'
import { archiveOf, event, place } from '../small-records.ts'
import { eventPlaces } from '../../../src/archive/event-places.ts'
import { mapWith, namesIn, placesWith, towns } from './towns.ts'
import type { Town } from './towns.ts'

const everyName = ({ main, others }: WorldMap) => [main, ...others].flatMap(namesIn).toSorted()

describe('the large map', () => {
  test('shows the part of the world where most events were; what is far away has a small one', () => {
    const { main, others } = mapWith({ brussels: 4, rome: 2, ankara: 1, washington: 3, tokyo: 1 })
    expect(namesIn(main)).toEqual(['brussels', 'rome', 'ankara'])
    expect(others.map(({ title }) => title)).toEqual(['Farther away'])
    expect(namesIn(others[0]!)).toEqual(['washington', 'tokyo'])
    expect(others[0]!.outline?.path).toMatch(/^M/)
    expect(others[0]!.eventCount).toBe(4)
  })

  test('is one of the world where no part of it has most events', () => {
    const { main, others } = mapWith({ brussels: 2, washington: 2, tokyo: 2, sydney: 2 })
    expect(namesIn(main).toSorted()).toEqual(['brussels', 'sydney', 'tokyo', 'washington'])
    expect(others).toEqual([])
  })

  test('of one place is the map around it', () => {
    const { main, others } = mapWith({ rome: 1 })
    expect(namesIn(main)).toEqual(['rome'])
    expect(main.marks[0]!.at).toEqual([expect.closeTo(360), expect.closeTo(180)])
    expect(others).toEqual([])
  })
})

describe('places close together', () => {
  const map = mapWith({ brussels: 20, antwerp: 9, ghent: 4, leuven: 3, rome: 5 })
  const [around] = map.others

  test('have a map of their own, which the large one leads to', () => {
    expect(namesIn(map.main)).toEqual(['rome'])
    expect(around!.title).toBe('Around brussels')
    expect(namesIn(around!)).toEqual(['brussels', 'antwerp', 'ghent', 'leuven'])
    expect(map.main.insets).toMatchObject([
      { id: around!.id, title: around!.title, eventCount: 36, placeCount: 4 },
    ])
  })

  test('are one mark on the large map, as large as their number of events, within their outline', () => {
    const [inset] = map.main.insets
    expect(inset!.radius).toBeCloseTo(map.scale.radiusOf(36))
    const [x, y] = inset!.at
    const { left, right, top, bottom } = inset!.outline
    expect(x > left && x < right && y > top && y < bottom).toBe(true)
  })

  test('count an event that was at two of them once', () => {
    const names: Town[] = ['brussels', 'antwerp', 'leuven']
    const archive = archiveOf({
      places: names.map((town) => place(town, { coordinates: towns[town] })),
      events: Array.from({ length: 9 }, (_, i) =>
        event(`event-${i}`, { places: names.map((id) => ({ place: id })) }),
      ),
    })
    expect(worldMapOf(eventPlaces(archive))!.main.insets[0]!.eventCount).toBe(9)
  })

  test('share a map with a second crowd that is on it, too', () => {
    const crowd = (name: string, north: number) =>
      [0, 1, 2].map((i) =>
        place(`${name}-${i}`, { coordinates: [`${north}`, (4 + i / 20).toFixed(2)] }),
      )
    const crowds = [...crowd('first', 50.8), ...crowd('second', 51.7)]
    const near = eventPlaces(
      archiveOf({
        places: crowds,
        events: crowds.map(({ id }) => event(`at-${id}`, { places: [{ place: id }] })),
      }),
    )
    const { main, others } = worldMapOf([...near, ...placesWith({ lisbon: 1, rome: 1 })])!
    expect(main.insets.map(({ placeCount }) => placeCount)).toEqual([6])
    expect(others.map((panel) => namesIn(panel).length)).toEqual([6])
  })

  test('bear the name of a town rather than of a building in it', () => {
    const house = place('house', { coordinates: ['50.87', '4.40'], precision: 'building' })
    const places = [...placesWith({ brussels: 3, antwerp: 2, leuven: 1 })]
    const events = Array.from({ length: 30 }, (_, i) =>
      event(`in-house-${i}`, { places: [{ place: 'house' }] }),
    )
    const [inHouse] = eventPlaces(archiveOf({ places: [house], events }))
    const { main } = worldMapOf([inHouse!, ...places])!
    expect(main.insets[0]!.title).toBe('Around brussels')
  })
})

test('two that would cover each other stay on one map, moved apart', () => {
  const { main, others } = mapWith({ brussels: 20, leuven: 20, rome: 1 })
  expect(others).toEqual([])
  const [brussels, leuven] = main.marks
  const [[ax, ay], [bx, by]] = [brussels!.at, leuven!.at]
  expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(brussels!.radius + leuven!.radius)
  expect(ax).toBeLessThan(bx)
})

test('every place with coordinates is on one map, once', () => {
  const every = Object.keys(towns) as Town[]
  const counts = Object.fromEntries(every.map((town, i) => [town, i + 1]))
  expect(everyName(mapWith(counts))).toEqual(every.toSorted())
  // The map of the world leaves the Antarctic out.
  const station = place('station', { coordinates: ['-77.85', '166.67'] })
  const events = [event('landing', { places: [{ place: 'station' }] })]
  const far = eventPlaces(archiveOf({ places: [station], events }))
  const { others } = worldMapOf([...placesWith({ rome: 3 }), ...far])!
  const [mark] = others[0]!.marks
  expect(mark!.at[1]).toBeLessThan(others[0]!.view.height)
  expect(mark!.from?.[1]).toBeGreaterThan(others[0]!.view.height)
})

test('large marks come first, so that small ones are drawn on them', () => {
  const { main } = mapWith({ ankara: 1, rome: 7, lisbon: 3, brussels: 7 })
  expect(namesIn(main)).toEqual(['brussels', 'rome', 'lisbon', 'ankara'])
  const radii = main.marks.map(({ radius }) => radius)
  expect(radii).toEqual(radii.toSorted((a, b) => b - a))
})

test('a finger may touch beside a mark, but not where there is another', () => {
  const { main } = mapWith({ brussels: 9, leuven: 1, rome: 1 })
  const [brussels, leuven, rome] = main.marks
  expect(rome!.reach).toBe(12)
  const [[ax, ay], [bx, by]] = [brussels!.at, leuven!.at]
  expect(leuven!.reach).toBeCloseTo(Math.hypot(ax - bx, ay - by) - brussels!.radius)
})

test('without coordinates there is no map', () => {
  const archive = archiveOf({
    places: [place('haven')],
    events: [event('opening', { places: [{ place: 'haven' }] })],
  })
  expect(worldMapOf(eventPlaces(archive))).toBeUndefined()
  expect(worldMapOf([])).toBeUndefined()
})

test('the same places give the same maps', () => {
  const counts = { brussels: 20, antwerp: 9, leuven: 3, rome: 5, washington: 2 }
  expect(JSON.stringify(mapWith(counts))).toBe(JSON.stringify(mapWith(counts)))
})
