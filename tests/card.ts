/**
 * `npm run card`: draws the pictures by which the archive is known elsewhere into `public/`: the card that is
 * shown with links to it, and the icons, from `public/favicon.svg`. They are committed, so that no build needs a
 * browser, and every build has the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { getArchive } from '../src/records/archive.ts'
import { launchChromium } from './browser/chromium.ts'
import { iconFile } from './card/icon-file.ts'
import { cardPage, cardSize, fitCard } from './card/page.ts'
import { paletted } from './card/palette.ts'

const FOLDER = 'public'
/** Icons for screens of icons. Devices may cut a fifth off: there the icon lies on a ground of its own. */
const onGround = [
  { name: 'apple-touch-icon.png', size: 180 },
  { name: 'icon-192.png', size: 192 },
  { name: 'icon-512.png', size: 512 },
]
const TAB_SIZE = 32

const browser = await launchChromium()
try {
  const page = await browser.newPage({ colorScheme: 'light' })
  const icon = readFileSync(join(FOLDER, 'favicon.svg'), 'utf8')
  await show(page, cardPage(getArchive()), cardSize)
  await fitCard(page)
  write('card.png', paletted(await pixelsOf(page), cardSize.width))
  for (const { name, size } of onGround) {
    await show(page, iconPage(icon, { width: '80%', ground: '#fff' }), square(size))
    write(name, paletted(await pixelsOf(page), size))
  }
  await show(page, iconPage(icon, { width: '100%', ground: 'none' }), square(TAB_SIZE))
  write('favicon.ico', iconFile(await page.screenshot({ omitBackground: true }), TAB_SIZE))
} finally {
  await browser.close()
}

async function show(page: Page, html: string, size: { width: number; height: number }) {
  await page.setViewportSize(size)
  await page.setContent(html)
}

function iconPage(icon: string, { width, ground }: { width: string; ground: string }): string {
  const style = `body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${ground} } svg { width: ${width} }`
  return `<!doctype html><style>${style}</style>${icon}`
}

function square(size: number) {
  return { width: size, height: size }
}

/** What the page shows, pixel by pixel: the browser reads its own picture. */
async function pixelsOf(page: Page): Promise<Uint8Array> {
  const picture = (await page.screenshot()).toString('base64')
  const pixels = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let text = ''
    for (const byte of data) text += String.fromCharCode(byte)
    return btoa(text)
  }, picture)
  return Buffer.from(pixels, 'base64')
}

function write(name: string, bytes: Buffer) {
  writeFileSync(join(FOLDER, name), bytes)
  console.log(`${join(FOLDER, name)}: ${bytes.length} bytes`)
}
