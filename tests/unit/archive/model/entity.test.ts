import { describe, expect, test } from 'vitest'
import { anything, faultsOf, organization, place } from '../../small-records.ts'

describe('an alias', () => {
  test('is a name, or a name in another script', () => {
    const aliases = ['HHO', { name: 'משרד', lang: 'he' }, { name: 'Port Office' }]
    expect(organization('a', { aliases }).aliases).toEqual([{ name: 'HHO' }, ...aliases.slice(1)])
  })

  test.each(['hebrew', 'h', 'HE', 'he_IL'])('is in no language that is called “%s”', (lang) => {
    expect(faultsOf(() => organization('a', { aliases: [{ name: 'משרד', lang }] }))).not.toEqual([])
  })
})

describe('a place', () => {
  const at = (latitude: string, longitude: string) =>
    place('a', { coordinates: [latitude, longitude] })

  test.each([
    ['50.88', '4.4321', [50.88, 4.4321]],
    ['-90', '-180', [-90, -180]],
    ['90.0', '180', [90, 180]],
  ])('may lie at %s, %s', (latitude, longitude, coordinates) => {
    expect(at(latitude, longitude).coordinates).toEqual(coordinates)
  })

  const meant = (coordinates: string) =>
    `Expected [latitude, longitude] in degrees, with at most four decimals. Did you mean \`${coordinates}\`?`
  const asDegrees = 'Expected degrees with at most four decimals.'
  test.each([
    ['90.1', '4', meant('[4, 90.1]')],
    ['-91', '4', meant('[4, -91]')],
    ['181', '4', 'Expected at most 90 degrees.'],
    ['4', '180.1', 'Expected at most 180 degrees.'],
    ['4', '-181', 'Expected at most 180 degrees.'],
    ['4.12345', '4', meant('[4.1235, 4]')],
    ['50° N', '4', meant('[50, 4]')],
    ['50°06′N', '4°12′30″W', meant('[50.1, -4.2083]')],
    ['4.2° E', '50.1° N', meant('[50.1, 4.2]')],
    ['north', '4', asDegrees],
    ['4', '1000', asDegrees],
    [anything(4), '4', 'Expected a number of degrees.'],
  ])('does not lie at %s, %s', (latitude, longitude, message) => {
    expect(faultsOf(() => at(latitude, longitude))[0]).toBe(message)
  })

  test.each([['50.1, 4.2'], [['50', '1', '4', '2']], [{ lat: '50.1', lon: '4.2' }]])(
    'whose coordinates are %j is refused with the right ones',
    (coordinates) => {
      expect(faultsOf(() => place('a', { coordinates: anything(coordinates) }))).toEqual([
        meant('[50.1, 4.2]'),
      ])
    },
  )

  test.each([
    [{ coordinates: anything('nowhere') }, 'Expected [latitude, longitude].'],
    [{ precision: anything('street') }, 'Expected one of building, city, region, country.'],
  ])('of %o is refused', (fields, message) => {
    expect(faultsOf(() => place('a', fields))).toEqual([message])
  })

  test('may lie within another', () => {
    expect(place('a', { within: 'haven', precision: 'building' })).toMatchObject({
      within: 'haven',
      precision: 'building',
    })
  })
})
