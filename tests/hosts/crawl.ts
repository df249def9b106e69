/** Walks through a built site in Chromium as it is served or lies on disk: every page, link, file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Request } from 'playwright-core'
import { listFiles } from '../../src/records/list-files.ts'
import { isRefresh, tagsOf } from '../../src/output/markup.ts'

/** A site as a reader meets it. */
export interface Mounted {
  /** Address of its root; ends with a slash. `file:` from disk. */
  readonly url: string
  /** The built folder. */
  readonly folder: string
}

/** What was seen; `complaints` is empty where all is well. */
export interface Crawl {
  readonly pageCount: number
  readonly fileCount: number
  readonly anchorCount: number
  readonly complaints: readonly string[]
}

/** Pages open at once. */
const TABS = 4
/** How long a page may take for what it does after it is loaded. */
const PATIENCE_MS = 20_000
/** Files that hosts read themselves, or do not serve. */
const notServed = new Set(['.nojekyll', '_headers', '_redirects', 'redirects/Caddyfile'])

/** @param perKind so many pages of each kind are opened at most; the others are only compared */
export async function crawl(
  browser: Browser,
  { url, folder }: Mounted,
  { perKind }: { perKind: number },
): Promise<Crawl> {
  const files = listFiles(folder).filter((file) => !leadsOn(folder, file))
  const isOnDisk = url.startsWith('file:')
  const addressOf = (file: string) =>
    url + (isOnDisk ? file : file.replace(/(^|\/)index\.html$/, '$1'))
  const all = files.filter((file) => file.endsWith('.html'))
  const pages = ofEachKind(all, perKind)
  const others = files.filter((file) => !pages.includes(file) && !notServed.has(file))
  const complaints: string[] = []
  const seen = new Map<string, Seen>()
  const context = await browser.newContext()

  const queue = pages.map(addressOf)
  const visitAll = async () => {
    const page = await context.newPage()
    const settled = listen(page, url, complaints)
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      await page.goto(address)
      if (address.endsWith('/404.html')) {
        await page.waitForSelector('html[data-root]').catch((error: unknown) => {
          complaints.push(`404.html: ${String(error)}`)
        })
      }
      await settled()
      seen.set(address, await page.evaluate(look))
    }
  }
  await Promise.all(Array.from({ length: TABS }, visitAll))

  const known = new Set([...seen.keys(), ...others.map(addressOf)])
  const anchors = new Set<string>()
  for (const [from, { links, stored, isStyled }] of seen) {
    const complain = (text: string) => complaints.push(`${from.slice(url.length) || '/'}: ${text}`)
    if (stored > 0) complain(`stores ${stored} things unasked`)
    if (!isStyled) complain('has no style')
    for (const link of links) {
      if (!link.startsWith(url)) {
        if (!/^(https?|mailto):/.test(link) || isOnOrigin(link, url)) complain(`leads to ${link}`)
        continue
      }
      const [path, anchor = ''] = link.split('#') as [string, string?]
      const target = path.split('?')[0]!
      if (!known.has(target)) complain(`leads to ${link}, which is not there`)
      if (anchor === '' || !seen.has(target)) continue
      anchors.add(link)
      if (!seen.get(target)?.ids.includes(decodeURIComponent(anchor))) {
        complain(`leads to ${link}, and there is no such place`)
      }
    }
  }
  if ((await context.cookies()).length > 0) complaints.push('cookies were set')
  await context.close()
  if (!isOnDisk) {
    for (const file of others) {
      complaints.push(...(await fileComplaints(addressOf(file), folder, file)))
    }
  }
  return {
    pageCount: pages.length,
    fileCount: others.length,
    anchorCount: anchors.size,
    complaints,
  }
}

/** Opens the search page with words, and gives what goes wrong until the expected link is shown. */
export async function search(browser: Browser, { url }: Mounted): Promise<string[]> {
  const complaints: string[] = []
  const context = await browser.newContext()
  const page = await context.newPage()
  const rest = listen(page, url, complaints)
  // As a reader does: from the field on any page.
  await page.goto(`${url}${url.startsWith('file:') ? 'about/index.html' : 'about/'}`)
  await page.getByRole('searchbox').first().fill('Stoltenberg')
  await rest()
  await page.keyboard.press('Enter')
  const found = page
    .getByRole('main')
    .locator('a[href*="events/lapid-stoltenberg-meeting/"]')
    .first()
  try {
    await rest()
    await found.click({ timeout: PATIENCE_MS })
    await page.getByRole('heading', { level: 1, name: /Lapid/ }).waitFor({ timeout: PATIENCE_MS })
  } catch (error) {
    complaints.push(`search: ${(error as Error).message.split('\n')[0]}`)
  }
  await rest()
  await context.close()
  return complaints
}

/** Opens addresses that do not exist, and gives what goes wrong with the page that answers. */
export async function getLost(browser: Browser, { url }: Mounted): Promise<string[]> {
  const complaints: string[] = []
  for (const path of [
    'nothing',
    'events/nothing/',
    'events/a/b/c/nothing',
    'people/nobody/x.html',
    'people//',
  ]) {
    const page = await browser.newPage()
    const settled = listen(page, url, complaints, `${url}${path}`)
    const answer = await page.goto(`${url}${path}`)
    if (answer?.status() !== 404) complaints.push(`${path}: status ${answer?.status()}`)
    try {
      await page.waitForFunction(() => document.documentElement.dataset.root, {
        timeout: PATIENCE_MS,
      })
      await page.waitForFunction(() => document.styleSheets.length > 1, { timeout: PATIENCE_MS })
      const link = page.getByRole('main').getByRole('link', { name: 'People', exact: true })
      const href = await link.evaluate((a) => (a as HTMLAnchorElement).href)
      if (href !== `${url}people/`) complaints.push(`${path}: people are at ${href}`)
      await settled()
      await link.click()
      await page
        .getByRole('heading', { level: 1, name: 'People' })
        .waitFor({ timeout: PATIENCE_MS })
    } catch (error) {
      complaints.push(`${path}: ${(error as Error).message.split('\n')[0]}`)
    }
    await settled()
    await page.close()
  }
  return complaints
}

/** Some pages of each folder and depth, evenly spread: one template makes them all. */
export function ofEachKind(pages: readonly string[], most: number): string[] {
  const kinds = Map.groupBy(pages, (file) => `${file.split('/')[0]} ${file.split('/').length}`)
  return [...kinds.values()].flatMap((kind) => {
    const step = Math.ceil(kind.length / most)
    return kind.filter((_, i) => i % step === 0)
  })
}

/** What a page shows of itself. */
interface Seen {
  readonly links: string[]
  readonly ids: string[]
  /** Things kept in storages. */
  readonly stored: number
  readonly isStyled: boolean
}

/** Runs in the page. */
async function look(): Promise<Seen> {
  // Of a page that does not know its root, the ways up are for readers without script.
  const seen = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not(.without-root a)')]
  // Links of a drawing say where they lead in another way.
  const links = seen.map((a) => new URL(a.getAttribute('href')!, document.baseURI).href)
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[action]')].map((f) => f.action)
  // Pages from disk have no workers, and some of their storages refuse to be asked.
  const isOnDisk = location.protocol === 'file:'
  const workers = isOnDisk ? [] : await navigator.serviceWorker.getRegistrations()
  const databases = isOnDisk ? [] : await indexedDB.databases()
  return {
    links: [...new Set([...links, ...forms])],
    ids: [...document.querySelectorAll('[id]')].map((e) => e.id),
    stored:
      localStorage.length +
      sessionStorage.length +
      workers.length +
      databases.length +
      document.cookie.length,
    // A sheet that did not arrive is none; what is in it cannot be asked of pages from disk.
    isStyled: [...document.styleSheets].some((sheet) => sheet.href),
  }
}

/**
 * Notes what a careful reader's console and network list would show. Gives a function that waits until
 * nothing is on its way.
 */
function listen(page: Page, root: string, complaints: string[], missing?: string) {
  const pending = new Set<Request>()
  page.on('request', (request) => pending.add(request))
  page.on('requestfinished', (request) => pending.delete(request))
  page.on('requestfailed', (request) => pending.delete(request))
  const where = () => page.url().slice(root.length) || '/'
  page.on('console', (message) => {
    // The browser tells of a page that answers with 404; nothing else may be told.
    if (missing && message.location().url === missing) return
    complaints.push(`${where()}: console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(`${where()}: error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // Called off by the browser itself, which left the page.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return
    complaints.push(`${where()}: failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) complaints.push(`${where()}: outside: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== missing) {
      complaints.push(`${where()}: ${response.status()}: ${response.url()}`)
    }
  })
  return async () => {
    for (let waited = 0; pending.size > 0 && waited < PATIENCE_MS; waited += 10) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
}

const isOnOrigin = (link: string, url: string) => new URL(link).origin === new URL(url).origin

/** Whether a file is the page of a record that was merged: hosts may lead on before it is asked for. */
const leadsOn = (folder: string, file: string) =>
  file.endsWith('.html') &&
  tagsOf(readFileSync(join(folder, file), 'utf8')).some(({ element }) => isRefresh(element))

/** A file arrives as it is in the folder, under a type that its reader understands. */
async function fileComplaints(url: string, folder: string, file: string): Promise<string[]> {
  const response = await fetch(url)
  if (response.status !== 200) return [`${file}: ${response.status}`]
  const bytes = Buffer.from(await response.arrayBuffer())
  if (!bytes.equals(readFileSync(join(folder, file)))) return [`${file}: other bytes arrive`]
  const type = response.headers.get('content-type') ?? ''
  const expected = types[file.slice(file.lastIndexOf('.'))]
  return expected && !expected.test(type) ? [`${file}: has the type ${type}`] : []
}

const types: Record<string, RegExp> = {
  '.css': /^text\/css/,
  '.js': /^(text|application)\/javascript/,
  '.json': /^application\/(?:schema\+)?json/,
  '.html': /^text\/html/,
  '.svg': /^image\/svg\+xml/,
  '.png': /^image\/png/,
  '.xml': /^(text|application)\/xml/,
}
