/** Builds the site once for all browser tests. */
import { buildSite } from '../../src/commands/build-site.ts'
import { findChromium } from './chromium.ts'

export default async function setup() {
  findChromium()
  if ((await buildSite()) !== 0) throw new Error('The site does not build; see above.')
}
