/** Builds the site once for all browser tests. */
import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.ts'

export default function setup() {
  findChromium()
  // As a maintainer builds: in a process of its own, without what the test runner sets.
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, SITE_URL: '' },
  })
  if (status !== 0) throw new Error('The site does not build; see above.')
}
