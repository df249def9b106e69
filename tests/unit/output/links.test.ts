import { describe, expect, test } from 'vitest'
import { withRelativeLinks } from '../../../src/output/rewrite/relative-links.ts'
import { factsOf } from '../../../src/output/page-facts.ts'
import { builtPage } from '../../../src/output/verify/built-page.ts'
import type { BuiltPage } from '../../../src/output/verify/built-page.ts'
import { brokenLinks, linksOf } from '../../../src/output/verify/links.ts'
import { elementOf, tagsOf, withAttributes, withTags } from '../../../src/output/markup.ts'

const elementsOf = (html: string) => tagsOf(html).map(({ element }) => element)

describe('tags', () => {
  test('are found with their attributes as a browser has them', () => {
    const [a, b] = elementsOf(`<p>1 < 2 <A Href='x&amp;y' title="a > b" hidden data-n=5>`).slice(1)
    expect(b).toBeUndefined()
    expect(a?.name).toBe('a')
    expect([...a!.attributes]).toEqual([
      ['href', 'x&y'],
      ['title', 'a > b'],
      ['hidden', ''],
      ['data-n', '5'],
    ])
  })

  test.each([
    ['<!-- <a href="x"> -->', []],
    ['<script>"<a href=x>"</script><b>', ['script', 'b']],
    ['<style>a::after { content: "<i>" }</style>', ['style']],
    ['<title><b></title>', ['title']],
    ['&lt;a href="x"&gt;', []],
  ])('%s holds %j', (html, names) => {
    expect(elementsOf(html).map(({ name }) => name)).toEqual(names)
  })

  test('keep everything around a changed attribute', () => {
    const html = '<p class="a">href="/x" <a  href="/x" class="b">/x</a><script>href="/x"</script>'
    const changed = withTags(html, (tag) =>
      elementOf(withAttributes(tag, (name) => (name === 'href' ? 'href="y"' : undefined))),
    )
    expect(changed.html).toBe(
      '<p class="a">href="/x" <a  href="y" class="b">/x</a><script>href="/x"</script>',
    )
    expect(changed.tags).toEqual(tagsOf(changed.html))
  })
})

describe('relative links', () => {
  test.each([
    ['<a href="/events/x/">', 2, '<a href="../../events/x/">'],
    ['<a href="/">', 0, '<a href="./">'],
    ['<a href="/#y2014">', 1, '<a href="../#y2014">'],
    ['<form action="/search/">', 1, '<form action="../search/">'],
    ['<img src="/a.svg" alt="/b">', 1, '<img src="../a.svg" alt="/b">'],
    ['<a href="//example.org/">', 1, '<a href="//example.org/">'],
    ['<a href="https://example.org/">', 1, '<a href="https://example.org/">'],
    ['<a href="#a">', 3, '<a href="#a">'],
    ['<p>src="/x"</p>', 1, '<p>src="/x"</p>'],
  ])('%s at depth %i is %s', (html, depth, expected) => {
    expect(withRelativeLinks(html, depth).html).toBe(expected)
  })
})

describe('the link check', () => {
  const files = new Set(['index.html', 'a/index.html', 'a/b/index.html', 'data/x.json', '404.html'])
  const faultsOf = (page: BuiltPage, ids: ReadonlyMap<string, string[]>) => {
    const hasId = (file: string, id: string) => ids.get(file)?.includes(id) ?? false
    const places = { hasFile: (file: string) => files.has(file), hasId }
    return [...linksOf(page).problems, ...brokenLinks(page, places)]
  }
  const problems = (file: string, html: string) => {
    const ids = new Map([['index.html', ['top']]])
    const page = builtPage(file, html)
    ids.set(file, [...factsOf(page, Buffer.from(html)).ids])
    return faultsOf(page, ids).map((p) => `${p.line} ${p.code}`)
  }

  test.each([
    '<a href="../">',
    '<a href="./b/?q=1">',
    '<a href="b/"><a href="../data/x.json">',
    '<a href="#x"><p id="x">',
    '<a href="../#top">',
    '<a href="?q=1">',
    '<a href="%62/"><a href="../dat%61/x.json">',
    '<a href="#caf%C3%A9"><p id="café">',
    '<a href="#100%"><p id="100%">',
    '<a href="https://example.org/x"><a href="mailto:a@example.org">',
    '<link rel="canonical" href="https://example.org/a/">',
    '<blockquote cite="https://example.org/">',
    '<img srcset="../data/x.json 1x, ../data/x.json 2x">',
  ])('accepts %s in a/index.html', (html) => {
    expect(problems('a/index.html', html)).toEqual([])
  })

  test.each([
    ['<a href="/a/">', 'root-path'],
    ['<a href="c/">', 'broken-link'],
    ['<a href="../../">', 'broken-link'],
    ['<a href="../../a/">', 'broken-link'],
    ['<a href="../a">', 'broken-link'],
    ['<a href="#y">', 'broken-anchor'],
    ['<a href="%63/">', 'broken-link'],
    ['<a href="%2E%2E/%2E%2E/">', 'broken-link'],
    ['<a href="%E0%A4%A/">', 'broken-link'], // no UTF-8
    ['<a href="#caf%C3%A9"><p id="caf%C3%A9">', 'broken-anchor'],
    ['<a href="../#y">', 'broken-anchor'],
    ['<img src="https://example.org/x.png">', 'outside-request'],
    ['<img src="//example.org/x.png">', 'unsafe-address'],
    ['<form action="https://example.org/">', 'outside-request'],
    ['<link rel="stylesheet" href="https://example.org/x.css">', 'outside-request'],
    ['<a href="javascript:alert(1)">', 'unsafe-address'],
    ['<a href=" java&#10;script:alert(1)">', 'unsafe-address'],
    ['<a href="JaVaScRiPt&#58;alert(1)">', 'unsafe-address'],
    ['<a href="data:text/html,x">', 'unsafe-address'],
    ['<img src="data:image/png;base64,x">', 'unsafe-address'],
    ['<img srcset="/x.png 1x, ../y.png 2x">', 'root-path'],
  ])('refuses %s in a/index.html as %s', (html, code) => {
    expect(problems('a/index.html', `\n\n${html}`)[0]).toBe(`3 ${code}`)
  })

  test('takes paths of 404.html from the root', () => {
    expect(problems('404.html', '<a data-path="a/"><a data-path=""><link href="data:,">')).toEqual(
      [],
    )
    expect(problems('404.html', '<a data-path="c/">')).toEqual(['1 broken-link'])
  })

  test('names the record that a page shows: a link in its text is corrected there', () => {
    const told = (file: string) =>
      faultsOf(builtPage(file, '<a href="c/">'), new Map()).map((p) => p.message)
    const broken = (path: string) =>
      `<a href="c/"> leads to ${path}/c/index.html, which is not there.`
    expect(told('events/pier-storm/index.html')).toEqual([
      `${broken('events/pier-storm')} The page shows content/events/pier-storm.md.`,
    ])
    expect(told('years/1998/index.html')).toEqual([broken('years/1998')])
  })
})

test('a link that leads out of the site is told, though deeper pages write one alike', () => {
  const html = '<a href="../../people/">'
  const problemsAt = (file: string) => linksOf(builtPage(file, html)).problems.map((p) => p.code)
  expect(problemsAt('events/x/index.html')).toEqual([])
  expect(problemsAt('events/index.html')).toEqual(['broken-link'])
})
