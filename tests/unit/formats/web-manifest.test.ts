/** The pictures by which the archive is known elsewhere, and what names them. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { webManifest } from '../../../src/formats/web-manifest.ts'
import { blankSubject } from '../../../src/archive/subject.ts'

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('the manifest has the name of the archive, and icons that are there in the sizes it says', () => {
  const manifest = JSON.parse(
    webManifest({ ...blankSubject, name: 'The "Harbour"', description: '</x>', language: 'de' }),
  ) as { icons: { src: string; sizes: string; purpose: string }[] }
  expect(manifest).toMatchObject({
    name: 'The "Harbour"',
    description: '</x>',
    lang: 'de',
    // Where the manifest lies, wherever that is.
    start_url: '.',
    display: 'browser',
  })
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '192x192 maskable',
    '512x512 any',
    '512x512 maskable',
  ])
  for (const { src, sizes } of manifest.icons) {
    expect(sizeOf(readFileSync(`public/${src}`)).join('x')).toBe(sizes)
  }
})

test.each([
  ['card.png', 1200, 630, 60],
  ['apple-touch-icon.png', 180, 180, 10],
  ['icon-192.png', 192, 192, 10],
  ['icon-512.png', 512, 512, 20],
])('public/%s is %i × %i pixels, and less than %i kB', (name, width, height, most) => {
  const png = readFileSync(`public/${name}`)
  expect(sizeOf(png)).toEqual([width, height])
  expect(png.length).toBeLessThan(most * 1000)
})

test('favicon.ico has one picture of 32 × 32 pixels', () => {
  const icon = readFileSync('public/favicon.ico')
  expect([icon.readUInt16LE(2), icon.readUInt16LE(4), icon[6], icon[7]]).toEqual([1, 1, 32, 32])
  const picture = icon.subarray(icon.readUInt32LE(18))
  expect(picture).toHaveLength(icon.readUInt32LE(14))
  expect(sizeOf(picture)).toEqual([32, 32])
})
