import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { builtPage } from '../../../src/output/verify/built-page.ts'
import { sizeCheck, weightOf as textWeight } from '../../../src/output/verify/size.ts'

const KIB = 1024
const folder = mkdtempSync(join(tmpdir(), 'archive-sizes-'))
writeFileSync(join(folder, 'main.css'), 'p {}')
writeFileSync(join(folder, 'site.js'), '1')
afterAll(() => rmSync(folder, { recursive: true }))

/** Letters and digits in no order, which hardly compress. */
const noise = (() => {
  let text = ''
  for (let n = 1; text.length < 512 * KIB; n = (n * 16_807) % 2_147_483_647) text += n.toString(36)
  return text
})()

const weightOf = (text: string) => gzipSync(text, { level: 9 }).length
const check = sizeCheck(folder)
const problemsOf = (file: string, html: string) => {
  const bytes = Buffer.from(html)
  return check(file, textWeight(builtPage(file, html), bytes), () => bytes).map((p) => p.message)
}

describe('compressed', () => {
  test.each([
    ['a page', 'people/x/index.html', 128 * KIB],
    ['an event page', 'events/x/index.html', 14 * KIB],
    ['the home page', 'index.html', 40 * KIB],
    ['a page for printing', 'print/1998/index.html', 256 * KIB],
    ['the list of events', 'events/index.html', 128 * KIB],
  ])('%s, %s, weighs at most %i bytes', (_, file, limit) => {
    const html = heaviest(limit)
    expect(problemsOf(file, html)).toEqual([])
    expect(problemsOf(file, html + noise.slice(0, 99))).not.toEqual([])
  })

  test('an event page weighs what it has, and its styles and scripts', () => {
    const loads =
      '<link rel="stylesheet" href="../../main.css"><script src="../../site.js"></script>' +
      '<link rel="icon" href="../../icon.svg"><script>1</script>'
    const files = weightOf('p {}') + weightOf('1')
    const html = heaviest(14 * KIB - files, loads)
    expect(problemsOf('events/x/index.html', html)).toEqual([])
    const tooHeavy = heaviest(14 * KIB - files + 8, loads)
    expect(problemsOf('events/x/index.html', tooHeavy)).toEqual([
      `Compressed, the page has ${weightOf(tooHeavy)} bytes and ${files} for styles and scripts; ` +
        'the limit is 14336 (src/output/verify/size.ts).',
    ])
  })
})

/** A page that weighs as much as it may: with one letter more it would weigh more. */
function heaviest(limit: number, start = ''): string {
  let [fits, isTooLong] = [0, 2 * limit]
  while (isTooLong - fits > 1) {
    const length = (fits + isTooLong) >> 1
    if (weightOf(start + noise.slice(0, length)) <= limit) fits = length
    else isTooLong = length
  }
  return start + noise.slice(0, fits)
}
