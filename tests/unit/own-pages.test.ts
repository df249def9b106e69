/** The archive's own pages are checked before Astro meets them. */
import { expect, test } from 'vitest'
import { faultyOwnPages } from '../../src/records/own-pages.ts'
import { readContent } from '../../src/records/read.ts'
import { problemsAfter, replacing, withSmallArchive } from './small-archive.ts'

test('a page without a title or with a field that pages do not have is told by file and line', () => {
  const problems = problemsAfter([
    'pages/about.mdx',
    replacing('title: About the harbour archive', 'titel: About the harbour archive'),
  ])
  expect(problems).toMatch(/^content\/pages\/about\.mdx:2 {2}(missing|unknown)-field\n/)
  expect(problems).toContain('title')
})

test('a page whose front matter cannot be read is told, and Astro is kept from it', () => {
  withSmallArchive([['pages/about.mdx', replacing('title: ', 'title: "')]], (folder) => {
    expect(faultyOwnPages(folder)).toEqual(['about.mdx'])
    expect(readContent(folder).ownPages.map((page) => page.address)).toEqual(['/about/', '/docs/'])
  })
})
