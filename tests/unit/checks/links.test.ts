import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recordAnchors, sitePages } from '../../../src/checks/links.ts'
import { problemsAfter, replacing } from '../small-archive.ts'

/** What is told of a link in the summary of the opening, with its line. */
const linking = (address: string) =>
  problemsAfter([
    'events/harbour-opening.md',
    replacing('The new harbour', `The [new](${address}) harbour`),
  ])
const place = 'content/events/harbour-opening.md:48'

test.each([
  [
    '/places/haven',
    'link-without-slash',
    '`/places/haven` lacks the slash at its end: /places/haven/',
  ],
  [
    '/about#dates',
    'link-without-slash',
    '`/about#dates` lacks the slash at its end: /about/#dates',
  ],
  ['/years/1998', 'link-without-slash', '`/years/1998` lacks the slash at its end: /years/1998/'],
  [
    '/places/heaven',
    'dangling-link',
    'There is no content/places/heaven.md. Did you mean `haven`?',
  ],
  ['/abuot/', 'dangling-link', 'There is no page `/abuot/`. Did you mean `/about/`?'],
  ['/abuot', 'dangling-link', 'There is no page `/abuot/`. Did you mean `/about/`?'],
  [
    '/years/1997/',
    'dangling-link',
    'There is no page `/years/1997/`. Did you mean `/years/1998/`?',
  ],
  [
    '/event/pier-storm/',
    'dangling-link',
    'There is no page `/event/pier-storm/`. Did you mean `/events/pier-storm/`?',
  ],
  [
    '/events/pier-storm/#datings',
    'dangling-anchor',
    'The page has no place `#datings`. Did you mean `#dating`?',
  ],
  [
    '#sources',
    'dangling-anchor',
    'The page has no place `#sources`. It has #facts, #what, #words, #dating, #evidence, #conflicts, #related, #changes.',
  ],
])('a link to %s is told at the line of the record', (address, code, message) => {
  expect(linking(address)).toBe(`${place}  ${code}\n  ${message}`)
})

test.each([
  '/',
  '/places/haven/',
  '/places/haven/#events',
  '#dating',
  '/years/1998/',
  '/about/',
  '/about/#anything',
  '/search/?q=pier#found-entities',
  '/data/events.json',
  'https://harbour.example/places/haven',
])('a link to %s is right', (address) => {
  expect(linking(address)).toBe('')
})

test('the pages that every archive has are those of src/pages', () => {
  const pages = globSync('src/pages/**/*.astro').flatMap((file) => {
    const path = file.replace(/^src\/pages\/|(?:index)?\.astro$/g, '')
    if (path === '404' || /\[(?:\.\.\.path|\.\.\.list|id|year|month|letter)\]/.test(path)) return []
    const address = path === '' ? '/' : `/${path.replace(/\/?$/, '/')}`
    if (!address.includes('[kind]')) return address
    return ['people', 'organizations', 'places', 'topics'].map((kind) => `/${kind}/`)
  })
  expect([...sitePages].sort()).toEqual(pages.sort())
})

test.each([
  'source-harbour-chronicle',
  'quotation-harbour-chronicle',
  'corrected-2026-11-24',
  'cite',
])(
  'a link to #%s is left to the build, which knows whether the record has that place',
  (anchor) => {
    expect(linking(`/events/pier-storm/#${anchor}`)).not.toContain('dangling-anchor')
  },
)

const foot = 'src/components/RecordFoot.astro'

test.each([
  ['events', ['src/pages/events/[id].astro', 'src/components/Facts.astro', foot]],
  ['sources', ['src/pages/sources/[id].astro', foot]],
  ['people', ['src/pages/[kind]/[id].astro', foot]],
] as const)('the places of %s that links lead to are those of their page', (kind, files) => {
  const ids = files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<= id=")[^"]+/g) ?? [])
  expect([...recordAnchors[kind]].sort()).toEqual(ids.sort())
})
