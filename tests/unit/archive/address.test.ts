import { expect, test } from 'vitest'
import { parseAddresses, redirectsOf } from '../../../src/archive/address.ts'
import { newAddresses } from '../../../src/records/addresses.ts'
import { readContent } from '../../../src/records/read.ts'
import { problemsAfter, withSmallArchive } from '../small-archive.ts'

test('a line is an address, with an arrow where its record was merged', () => {
  expect(
    parseAddresses('# all\n\n/places/haven/\r\n/places/hafen/ -> /places/haven/  # merged\n'),
  ).toEqual([
    { line: 3, address: '/places/haven/', target: undefined },
    { line: 4, address: '/places/hafen/', target: '/places/haven/' },
  ])
})

test('redirects that lead in a cycle lead nowhere', () => {
  const lines = parseAddresses('/places/a/ -> /places/b/\n/places/b/ -> /places/a/')
  expect(redirectsOf(lines)).toEqual([])
  expect(problemsAfter(['addresses.txt', (text) => `${text}/places/a/ -> /places/a/\n`])).toBe(
    'content/addresses.txt:15  address-leads-nowhere\n' +
      '  `/places/a/` leads to `/places/a/`, which has no record.',
  )
})

test('a redirect is followed to where it leads in the end', () => {
  const lines = parseAddresses(
    '/places/c/ -> /places/d/\n/places/b/ -> /places/c/\n/places/a/ -> /places/b/\n/places/d/\n',
  )
  expect(redirectsOf(lines)).toEqual([
    { address: '/places/a/', target: '/places/d/' },
    { address: '/places/b/', target: '/places/d/' },
    { address: '/places/c/', target: '/places/d/' },
  ])
})

test('a redirect that leads into a cycle leads nowhere, and no other is touched by it', () => {
  const lines = parseAddresses(['a -> b', 'b -> c', 'c -> b', 'd -> c', 'x -> y'].join('\n'))
  expect(redirectsOf(lines)).toEqual([{ address: 'x', target: 'y' }])
})

test('only addresses that are not on the list are new, in their order', () => {
  withSmallArchive(
    [
      ['topics/zebras.md', () => '---\nname: Zebras\n---\n'],
      ['places/atoll.md', () => '---\nname: Atoll\nprecision: region\n---\n'],
    ],
    (content) => {
      const { files, addresses } = readContent(content)
      expect(newAddresses(files, addresses)).toEqual(['/places/atoll/', '/topics/zebras/'])
    },
  )
})

test('without a list nothing is checked: an archive begins without one', () => {
  expect(problemsAfter(['addresses.txt', null])).toBe('')
})
