/** Rules for hosts that can redirect: real servers take them in `tests/hosts`. */
import { expect, test } from 'vitest'
import { redirectFiles } from '../../../src/output/emit/redirects.ts'
import { brokenLinks } from '../../../src/output/verify/links.ts'
import { builtPage } from '../../../src/output/verify/built-page.ts'
import { withRelativeLinks } from '../../../src/output/rewrite/relative-links.ts'

const merged = { address: '/people/a-berg/', target: '/people/anna-berg/' }

test.each([
  ['_redirects', '/people/a-berg/ /people/anna-berg/ 301!\n/people/a-berg/ /people/anna-berg/ 301'],
  ['redirects/nginx.conf', '"~/people/a-berg/$" "../../people/anna-berg/";'],
  ['redirects/Caddyfile', 'redir /people/a-berg/ ../../people/anna-berg/ permanent'],
  [
    'redirects/apache.conf',
    'RedirectMatch permanent "^(.*)/people/a-berg/$" "$1/people/anna-berg/"',
  ],
])('%s has the rules in the words of its host', (path, rule) => {
  const files = new Map(redirectFiles([merged]))
  expect(files.get(path)?.split('\n').slice(1).join('\n')).toBe(`${rule}\n`)
})

test('an archive without redirects has the files, too, because configurations include them', () => {
  for (const [, text] of redirectFiles([])) expect(text).toMatch(/^#[^\n]*\n$/)
})

const refresh = (url: string) => `<meta http-equiv="refresh" content="0; url=${url}">`

test('where a page leads by itself is made relative to it', () => {
  expect(withRelativeLinks(refresh('/people/anna-berg/index.html'), 2).html).toBe(
    refresh('../../people/anna-berg/index.html'),
  )
  expect(
    withRelativeLinks('<meta name="description" content="0; url=/people/">', 2).html,
  ).toContain('"0; url=/people/"')
})

test('a page that leads by itself to what is not there is told', () => {
  const html = refresh('../nobody/index.html')
  const file = 'people/a-berg/index.html'
  const places = { hasFile: (path: string) => path === file, hasId: () => false }
  expect(brokenLinks(builtPage(file, html), places)).toMatchObject([
    {
      code: 'broken-link',
      message: expect.stringContaining(
        '<meta content="../nobody/index.html"> leads to people/nobody/index.html, which is not there.',
      ) as unknown,
    },
  ])
})
