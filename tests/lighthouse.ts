/**
 * `npm run lighthouse`: what Lighthouse finds on every kind of page of `dist`, as on a phone, served as
 * hosts serve it. Fails where a category has less than 100. Keeps nothing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { findChromium } from './browser/chromium.ts'
import { kindsOfPages, searches } from './browser/kinds-of-pages.ts'
import { serveCompressed } from './bench/compressed-server.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** Not for search engines, so the category finds fault with what is meant. */
const notIndexed = 'print/'
// Lighthouse measures no page whose answer is an error.
const paths = [...kindsOfPages.filter((path) => path !== '404.html'), searches[0]!]

const port = await freePort()
const server = await serveCompressed('dist')
// Not by Playwright, which would close the pages that Lighthouse opens.
const profile = mkdtempSync(join(tmpdir(), 'archive-lighthouse-'))
const browser = spawn(
  findChromium(),
  [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${profile}`,
  ],
  { stdio: ['ignore', 'ignore', 'pipe'] },
)
// It says where it listens.
await once(browser.stderr, 'data')
let areAllFull = true
try {
  console.log([...categories, 'page'].join('\t'))
  for (const path of paths) {
    const result = await lighthouse(server.url + path, {
      port,
      onlyCategories: [...categories],
      logLevel: 'silent',
    })
    const scores = categories.map((id) =>
      Math.round((result?.lhr.categories[id]?.score ?? 0) * 100),
    )
    const isFull = categories.every(
      (id, i) => scores[i] === 100 || (id === 'seo' && path.startsWith(notIndexed)),
    )
    areAllFull &&= isFull
    console.log([...scores, `/${path}`].join('\t'))
    const faults = Object.values(result?.lhr.audits ?? {}).filter(
      ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary',
    )
    if (!isFull) for (const { title } of faults) console.log(`\t${title}`)
  }
} finally {
  browser.kill()
  await once(browser, 'exit')
  rmSync(profile, { recursive: true, force: true })
  await server.close()
}
process.exitCode = areAllFull ? 0 : 1

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: found } = probe.address() as AddressInfo
      probe.close(() => resolve(found))
    })
  })
}
