/** The built site, served and open in Chromium; what goes wrong on a page is kept. */
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { serveFolder } from '../../src/build/serve.ts'
import type { Served } from '../../src/build/serve.ts'
import { launchChromium } from './chromium.ts'

/** A page, with everything that a careful reader's console would show. */
export interface OpenPage {
  readonly page: Page
  /** Console messages, dialogs, page errors, failed requests, answers of 400 and more, requests to other hosts. */
  readonly complaints: string[]
  /** Addresses of everything that the page asked for. */
  readonly requests: string[]
}

/** The events that lists of the built site show, oldest first, as its own data has them. */
export function listedEvents(): { id: string; isFounding: boolean }[] {
  const { events } = JSON.parse(readFileSync('dist/data/events.json', 'utf8')) as {
    events: { id: string; isFounding: boolean; isWithdrawn: boolean }[]
  }
  return events.filter((event) => !event.isWithdrawn)
}

/** Serves `dist`, or another built folder, for the tests of a file. */
export function useSite(mount = '/', folder = 'dist') {
  let server: Served
  let browser: Browser
  beforeAll(async () => {
    server = await serveFolder(folder, { mount })
    browser = await launchChromium()
  })
  // A context costs more than a page: one for each set of options, emptied after each test.
  const contexts = new Map<string, Promise<BrowserContext>>()
  afterEach(async () => {
    for (const context of contexts.values()) {
      for (const page of (await context).pages()) await page.close()
      await (await context).clearCookies()
    }
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    /** The address of the site's root; ends with a slash. */
    url: () => server.url,
    /** Opens a path, relative to the root. */
    open: async (path: string, options: BrowserContextOptions = {}): Promise<OpenPage> => {
      const key = JSON.stringify(options)
      if (!contexts.has(key)) contexts.set(key, browser.newContext(options))
      const page = await (await contexts.get(key)!).newPage()
      const complaints: string[] = []
      const requests: string[] = []
      page.on('console', (message) => complaints.push(`console: ${message.text()}`))
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('requestfailed', (request) => {
        // A page that is left before its icon came has not failed.
        const reason = request.failure()?.errorText
        if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`)
      })
      page.on('request', (request) => {
        requests.push(request.url())
        if (!request.url().startsWith(server.url)) complaints.push(`outside: ${request.url()}`)
      })
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
      })
      await page.goto(server.url + path)
      return { page, complaints, requests }
    },
  }
}
