/** Whatever is typed into a search field or put into its address is text: no markup, no code, no end of waiting. */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { useSite } from './site.ts'
import { strangers } from './strangers.ts'

const site = useSite()

const queries = [
  ['a picture that fails', '<img src=x onerror=alert(1)>'],
  ['a script', '</script><script>alert(1)</script>'],
  ['a quotation mark that leaves an attribute', `" autofocus onfocus="alert(1)`],
  ['an address that runs', 'javascript:alert(1)'],
  ['a template', '{{7*7}} ${alert(1)} `${alert(1)}`'],
  ['replacement patterns', "$& $` $' $1 $<a>"],
  ['a pattern', '.*+?^${}()|[]\\ [a-z]+ (?=x)'],
  ['a prototype', '__proto__ constructor toString hasOwnProperty'],
  ['a phrase that is never closed', '"missile defence “NATO'],
  ['quotation marks alone', `""''“”„«»`],
  ['ten thousand characters', 'lapid '.repeat(1700)],
  ['one word of ten thousand letters', 'a'.repeat(10_000)],
  ['five thousand quotation marks', '"a" '.repeat(2500)],
  ['ten thousand spaces between dates', `12 ${' '.repeat(10_000)} July ${' '.repeat(10_000)} 2021`],
  ['emoji', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇮🇱'],
  ['words from right to left', 'יאיר לפיד يائير لابيد'],
  ['a turned direction', '\u202eNATO\u2066\u200f Israel'],
  ['characters that nobody sees', 'NA\u200bTO\u00ad \ufeff\u{e0041}'],
  ['a hundred marks on one letter', `n${'\u0301'.repeat(100)}ato`],
  ['half a character', 'nato \ud83d'],
  ['controls', 'nato\u0000\u001b[2J\u0007\r\n'],
  ['a path', '../../../etc/passwd'],
  ['a percent sign', '100% %3Cscript%3E %'],
] as const

test.each(queries)('typed, searched and suggested for: %s', async (_, query) => {
  const { page, complaints } = await site.open('search/')
  await page.locator('main input[name=q]').fill(query)
  await page.locator('main form').evaluate((form: HTMLFormElement) => form.requestSubmit())
  await answered(page)
  await page.locator('.site-search input').fill(query)
  const all = page.locator('.suggestions .all')
  await all.waitFor({ state: 'attached' })
  expect(new URL((await all.getAttribute('href'))!, page.url()).pathname).toBe('/search/')
  expect(await page.evaluate(strangers)).toEqual([])
  expect(complaints).toEqual([])
})

/** A server takes some 16,000 bytes of an address. */
const short = queries.filter(
  ([, query]) => encodeURIComponent(query.toWellFormed()).length < 15_000,
)

test.each(short)('in the address: %s', async (_, query) => {
  const { page, complaints } = await site.open(
    `search/?q=${encodeURIComponent(query.toWellFormed())}`,
  )
  await answered(page)
  expect(await page.evaluate(strangers)).toEqual([])
  expect(complaints).toEqual([])
})

test.each([
  ['markup', 'type=<img src=x onerror=alert(1)>&person="><script>alert(1)</script>'],
  ['prototypes', 'type=__proto__&person=constructor&place=toString&basis=valueOf&topic=nato'],
  ['selectors', 'person=a]&place=\\"]&topic=*&organization=,body&q=nato'],
  ['years and orders that are none', 'from=9999&to=0000&sort=constructor&exact=1&q=nato'],
  ['numbers of results that are none', 'n=1e9&q=nato'],
  ['more results than there are', 'n=99999999999999999999&q=nato'],
  ['a thousand people', `q=nato&${'person=x&'.repeat(1000)}`],
  ['broken percent signs', 'q=%&type=%zz&%=%'],
  ['fields of other programs', 'q[]=a&q=nato&q=<b>b</b>&__proto__[x]=y'],
])('filters in the address: %s', async (_, address) => {
  const { page, complaints } = await site.open(`search/?${address}`)
  await answered(page)
  expect(await page.evaluate(strangers)).toEqual([])
  expect(complaints).toEqual([])
})

test('what was looked for and not found is told in its own letters', async () => {
  const { page } = await site.open(`search/?q=${encodeURIComponent('zzyzx<b>qqq</b>')}`)
  await answered(page)
  expect(await page.locator('main input[name=q]').inputValue()).toBe('zzyzx<b>qqq</b>')
  expect(await page.locator('main b').count()).toBe(0)
})

/** Waits until the search has said how many events there are. */
async function answered(page: Page) {
  await page.waitForFunction(
    () => document.querySelector('[data-search-status]')!.textContent !== '',
    undefined,
    { timeout: 20_000 },
  )
  expect(await page.locator('[data-search-failure]').isVisible()).toBe(false)
}
