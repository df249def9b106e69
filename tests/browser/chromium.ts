/** Chromium for the tests: found, or asked for; never a silent skip. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** Everything that would make Chromium talk to other hosts is off. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The path of Chromium: `CHROMIUM_PATH`, or one of the usual names in `PATH`. First the one without a window,
 * which opens a page in half the time.
 *
 * @throws {Error} that says how to get one
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ]
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = named ? [named] : folders.flatMap((f) => names.map((n) => join(f, n)))
  const path = candidates.find(isExecutable)
  if (path) return path
  throw new Error(
    (named ? `CHROMIUM_PATH is ${named}, which cannot be run. ` : 'No Chromium was found. ') +
      'The browser tests need one: `apt-get install chromium` on Debian, or set CHROMIUM_PATH to the path of a Chromium or Chrome.',
  )
}

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args })

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
