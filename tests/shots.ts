/**
 * `npm run shots`: a picture of every kind of page in every width and mode, for people to look at; of some
 * modes alone: `npm run shots -- dark print`. They lie in `shots/`, which git ignores; their names say page,
 * width and mode.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { serveFolder } from '../src/build/serve.ts'
import { launchChromium } from './browser/chromium.ts'
import { kindsOfPages, nameOf, searches } from './browser/kinds-of-pages.ts'

const FOLDER = 'shots'
/** Chromium takes no picture of much more. */
const HIGHEST = 12_000
const widths = [320, 360, 768, 1440, 1920]

/** A way to look at a page. */
interface Mode {
  readonly widths: readonly number[]
  readonly options?: BrowserContextOptions
  readonly prepare?: (page: Page) => Promise<unknown>
}
const modes: Readonly<Record<string, Mode>> = {
  light: { widths, options: { colorScheme: 'light' } },
  dark: { widths, options: { colorScheme: 'dark' } },
  forced: { widths: [360, 1440], options: { forcedColors: 'active' } },
  'text-200': {
    widths: [360, 1440],
    // Of the letters alone, as readers set it in their browser.
    prepare: (page) => page.addStyleTag({ content: ':root { font-size: 200% !important }' }),
  },
  // A4.
  print: { widths: [794], prepare: (page) => page.emulateMedia({ media: 'print' }) },
}

const wanted = process.argv.slice(2)
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER)
const [server, browser] = [await serveFolder('dist'), await launchChromium()]
let taken = 0
try {
  for (const [mode, { widths: own, options, prepare }] of Object.entries(modes)) {
    if (wanted.length > 0 && !wanted.includes(mode)) continue
    // The policy of the pages allows no style of a test.
    const context = await browser.newContext({ ...options, bypassCSP: true })
    const page = await context.newPage()
    for (const path of [...kindsOfPages, ...searches]) {
      for (const width of own) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(server.url + path, { waitUntil: 'networkidle' })
        await prepare?.(page)
        const file = join(FOLDER, `${nameOf(path)}-${width}-${mode}.png`)
        const whole = await page.evaluate(() => document.documentElement.scrollHeight)
        const clip = { x: 0, y: 0, width, height: Math.min(whole, HIGHEST) }
        await page.screenshot({ path: file, fullPage: true, clip })
        taken++
      }
    }
    await context.close()
  }
} finally {
  await browser.close()
  await server.close()
}
console.log(`${taken} pictures are in ${FOLDER}/.`)
