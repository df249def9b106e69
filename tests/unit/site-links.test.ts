import { describe, expect, test } from 'vitest'
import { furtherLinks, headerLinks } from '../../src/components/site-links.ts'
import { archiveOf, event, place } from './small-records.ts'

const own = new Set(['/about/'])
const empty = archiveOf({})
const withMap = archiveOf({
  places: [place('haven', { coordinates: ['50.1', '4.2'] })],
  events: [event('opening', { places: [{ place: 'haven' }] })],
})

describe('the map', () => {
  test('is linked where there is something on it', () => {
    const hrefs = (archive: typeof empty) => furtherLinks(archive, own).map(({ href }) => href)
    expect(hrefs(withMap)).toContain('/map/')
    expect(hrefs(empty)).not.toContain('/map/')
  })

  test('belongs to the places, and to no other section', () => {
    const current = headerLinks(withMap, '/map/', own).filter((link) => link.current)
    expect(current).toEqual([{ label: 'Places', href: '/places/', current: 'true' }])
  })
})

test('what else tells about the archive belongs to About', () => {
  const current = headerLinks(withMap, '/conflicts/', own).filter((link) => link.current)
  expect(current.map(({ label }) => label)).toEqual(['About'])
})
