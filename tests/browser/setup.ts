/** Chromium is asked for, never skipped in silence. */
import { findChromium } from './chromium.ts'

export default function setup() {
  findChromium()
}
