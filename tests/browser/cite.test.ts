/** Citing from a page: what a reader copies, and where a link to a piece of evidence leads. */
import { expect, test } from 'vitest'
import { compareNames } from '../../src/archive/names.ts'
import { readEntries } from '../unit/formats/reference-managers.ts'
import { violationsOf } from './accessibility.ts'
import { useSite } from './site.ts'

const site = useSite()
const event = 'events/lapid-stoltenberg-meeting/'
/** Some of its sources have titles in italics, which come first in HTML. */
const varied = 'events/turkey-blocks-israeli-nato-office/'
const title = 'Yair Lapid meets Jens Stoltenberg at NATO headquarters'

test('a citation is copied with its italics and the address of the page', async () => {
  const { page } = await site.open(event, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByText('Cite this page').click()
  await page.getByRole('button', { name: 'Copy APA' }).click()
  await page.getByRole('status').getByText('APA copied.').waitFor({ state: 'attached' })
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const textOf = async (type: string) => (await item!.getType(type)).text()
    return { plain: await textOf('text/plain'), html: await textOf('text/html') }
  })
  const address = page.url()
  expect(copied.plain).toMatch(
    new RegExp(`^${title}\\. \\(20\\d\\d, \\w+ \\d+\\)\\. .+ ${address}$`),
  )
  expect(copied.html).toContain(`<i>${title}</i>`)

  await page.getByRole('button', { name: 'Copy BibTeX' }).click()
  await page.getByRole('status').getByText('BibTeX copied.').waitFor({ state: 'attached' })
  const entry = await page.evaluate(() => navigator.clipboard.readText())
  expect(entry).toContain(`  url = {${address}},\n`)
  expect(entry).toContain('  eventdate = {2021-07-12},\n')
})

test('Harvard says when the page was read, of a source when the archive read it', async () => {
  const { page } = await site.open(event)
  const harvard = page.locator('.cite div', { hasText: 'Harvard' }).first().locator('dd')
  await page.getByText('Cite this page').click()
  await page.locator('.cite button').first().waitFor()
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })
  expect(await harvard.innerText()).toMatch(
    new RegExp(`${page.url()} \\(Accessed: ${today}\\)\\.$`),
  )
  await page.goto(`${site.url()}sources/urdupoint-2021-07-13/`)
  await page.locator('.cite summary').click()
  await page.locator('.cite button').first().waitFor()
  expect((await harvard.innerText()).match(/Accessed/g)).toHaveLength(1)
})

test('without script every style can be read', async () => {
  const { page } = await site.open(event, { javaScriptEnabled: false })
  await page.getByText('Cite this page').click()
  const names = await page.locator('.cite dt').allInnerTexts()
  expect(names.slice(0, 6)).toEqual(['APA', 'Chicago', 'Harvard', 'MLA', 'BibTeX', 'RIS'])
  expect(await page.locator('.cite dd').first().innerText()).toContain(title)
  expect(await page.getByRole('button', { name: /Copy/ }).count()).toBe(0)
})

test('the HTML to quote is a quotation with date and link, and no other element', async () => {
  const { page } = await site.open(event)
  await page.getByText('Cite this page').click()
  await page.locator('.cite button').first().waitFor()
  const quoted = await page.evaluate(() => {
    const names = [...document.querySelectorAll('.cite dt')]
    const name = names.find(({ textContent }) => textContent.startsWith('HTML'))!
    const html = name.parentElement!.querySelector('pre')!.textContent
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    return {
      elements: [...parsed.body.querySelectorAll('*')].map(({ localName }) => localName),
      cite: parsed.querySelector('blockquote')!.getAttribute('cite'),
      link: parsed.querySelector('a')!.getAttribute('href'),
      text: parsed.body.textContent,
    }
  })
  expect(quoted.elements).toEqual(['figure', 'blockquote', 'p', 'figcaption', 'a'])
  expect([quoted.cite, quoted.link]).toEqual([page.url(), page.url()])
  expect(quoted.text).toContain('12 July 2021')
  expect(quoted.text).toContain('CC BY 4.0')
})

test('a link beside a source or quotation leads to it, and is copied', async () => {
  const { page } = await site.open(event, { permissions: ['clipboard-read', 'clipboard-write'] })
  for (const link of ['#source-urdupoint-2021-07-13', '#quotation-urdupoint-2021-07-13']) {
    await page.locator(`a[href="${link}"]`).click()
    expect(new URL(page.url()).hash).toBe(link)
    expect(await page.locator(':target').innerText()).toContain('Israeli Foreign Minister Meets')
    await page.locator(`a[href="${link}"]`, { hasText: 'copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  }
})

test('reference managers find title, date and publisher in the head', async () => {
  const { page } = await site.open(event)
  const tags = await page.evaluate(() =>
    [...document.querySelectorAll('meta')].map(({ name, content }) => [name, content] as const),
  )
  expect(Object.fromEntries<string>(tags)).toMatchObject({
    citation_title: title,
    citation_publication_date: expect.stringMatching(/^20\d\d\/\d\d\/\d\d$/) as string,
    'DC.title': title,
    'DCTERMS.temporal': '2021-07-12',
  })
})

test('the archive as a whole is cited with the address of its root', async () => {
  const { page } = await site.open('about/')
  await page.getByText('Cite the archive').click()
  await page.locator('.cite button').first().waitFor()
  expect(await page.locator('.cite dd').first().innerText()).toMatch(new RegExp(`${site.url()}$`))
})

test('the sources of an event make a bibliography in the style that one chooses', async () => {
  const { page, complaints } = await site.open(varied)
  await page.getByText('Cite this page').click()
  const sources = await page.locator('[id^="source-"]').count()
  const choice = page.getByLabel('Style of the bibliography')
  const text = page.locator('.cite div:last-child dd')

  // There is nothing to copy yet.
  const copy = page.getByRole('button', { name: 'Copy Bibliography' })
  await copy.waitFor({ state: 'hidden' })
  for (const style of ['APA', 'Chicago', 'Harvard', 'MLA']) {
    await choice.selectOption(style)
    await text.locator('p').first().waitFor()
    expect(await text.locator('p').count()).toBe(sources)
    const cited = await text.locator('p').allInnerTexts()
    expect(cited.toSorted(compareNames), style).toEqual(cited)
  }
  await copy.waitFor()
  expect(await text.innerText()).toContain(
    '“Turkey Blocking Israel from Opening Office in NATO.” Atlantic Council,',
  )
  expect(await violationsOf(page)).toEqual([])

  await choice.selectOption('BibTeX')
  await text.locator('pre').waitFor()
  expect(readEntries(await text.innerText())).toHaveLength(sources)
  expect(complaints).toEqual([])
})
