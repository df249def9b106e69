/** The card of the site as a page of 1200 × 630 pixels, which is what places that show links ask for. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Archive } from '../../src/archive/archive.ts'
import { escapeHtml } from '../../src/archive/text/escape-html.ts'
import { drawing } from './drawing.ts'

/** Its size in pixels. */
export const cardSize = { width: 1200, height: 630 }

const EDGE = 72
/** What is left for the words above the drawing, and for the drawing. */
const HEIGHTS = { words: 210, drawing: 300 }

/** The page: name and description over the drawing, in the inks of the site. */
export const cardPage = ({ subject, events }: Archive): string => `<!doctype html>
<html lang="${subject.language}" data-theme="light"><meta charset="utf-8"><style>
${readFileSync('src/styles/tokens.css', 'utf8')}
body {
  margin: 0;
  padding: 64px ${EDGE}px 48px;
  height: 100vh;
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  background: var(--color-page);
  color: var(--color-text);
  /* The site’s letters where the machine has them, and else the nearest that Debian has. */
  font: 34px Charter, 'Bitstream Charter', P052, serif;
}
h1 { margin: 0; font-size: 2.1em; line-height: 1.1; letter-spacing: -0.012em; text-wrap: balance; }
p { margin: 0.6em 0 0; max-width: 952px; line-height: 1.35; color: var(--color-text-second); text-wrap: balance; }
svg { display: block; overflow: visible; fill: var(--color-text); }
path { stroke: var(--color-rule-strong); stroke-width: 2; }
text { font: 24px 'Helvetica Neue', 'Nimbus Sans', Arial, sans-serif; fill: var(--color-text-second); text-anchor: middle; }
.mark { fill: none; stroke: var(--color-text); stroke-width: 1.9; }
.mark .full { fill: var(--color-text); stroke: none; }
.mark .dashed { stroke-dasharray: 2 1.6; }
.mark .other { stroke: var(--color-accent); }
</style>
<header><h1>${escapeHtml(subject.name)}</h1><p>${escapeHtml(subject.description)}</p></header>
${drawing(events, { width: cardSize.width - 2 * EDGE, height: HEIGHTS.drawing })}`

/** Makes the words of a long name as small as they must be to leave the drawing its room. */
export const fitCard = (page: Page): Promise<void> =>
  page.evaluate((room) => {
    const words = document.querySelector('header')!
    let size = 34
    while (words.scrollHeight > room && size > 12) words.style.fontSize = `${--size}px`
  }, HEIGHTS.words)
