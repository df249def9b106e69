import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceTo, labelBox, labelsOf, overlap } from '../../../src/map/labels.ts'
import type { Named } from '../../../src/map/labels.ts'

const sheet = { width: 300, height: 200, letters: 12 }
const named = (name: string, x: number, y: number, radius = 5): Named => ({
  name,
  at: [x, y],
  radius,
})
/** Each name with its side and its lines. */
const shown = (all: readonly Named[], taken = sheet) =>
  labelsOf(all, taken).map((label) => label && [label.anchor, ...label.lines].join(' '))

describe('a name', () => {
  test('stands at the right of its mark where there is room, else at the left, above or below', () => {
    expect(shown([named('Haven', 150, 100)])).toEqual(['start Haven'])
    expect(shown([named('Haven', 280, 100)])).toEqual(['end Haven'])
    expect(shown([named('A very long name of a town', 150, 100)])).toEqual([
      'middle A very long name of a town',
    ])
  })

  test('makes way for the mark of another, and for what is taken', () => {
    expect(shown([named('Haven', 150, 100), named('Pier', 170, 100)])).toEqual([
      'end Haven',
      'start Pier',
    ])
    const taken = [{ left: 155, right: 300, top: 0, bottom: 200 }]
    expect(shown([named('Haven', 150, 100)], { ...sheet, taken } as typeof sheet)).toEqual([
      'end Haven',
    ])
  })

  test('is in two lines where one is too long', () => {
    const narrow = { ...sheet, width: 90 }
    expect(shown([named('Harbour of Haven', 8, 100)], narrow)).toEqual(['start Harbour of Haven'])
    expect(labelsOf([named('Harbour of Haven', 8, 100)], narrow)[0]?.lines).toEqual([
      'Harbour',
      'of Haven',
    ])
  })

  test('is left out where there is no room, and the first is served first', () => {
    const tiny = { width: 70, height: 30, letters: 12 }
    expect(shown([named('Haven', 8, 15), named('Pier', 65, 15)], tiny)).toEqual([
      'start Haven',
      undefined,
    ])
    expect(
      shown([named('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 150, 100)]),
    ).toEqual([undefined])
  })

  test('stands at some distance from its mark only where no other mark is near', () => {
    // Below the mark, with the room beside it taken.
    const taken = [
      { left: 100, right: 145, top: 80, bottom: 110 },
      { left: 155, right: 200, top: 80, bottom: 110 },
      { left: 100, right: 200, top: 80, bottom: 95 },
      { left: 100, right: 200, top: 105, bottom: 112 },
    ]
    const full = { ...sheet, taken } as typeof sheet
    const haven = named('Haven', 150, 100)
    expect(shown([haven], full)).toEqual(['middle Haven'])
    const [label] = labelsOf([haven], full)
    expect(distanceTo(labelBox(label!, full.letters), haven.at)).toBeGreaterThan(haven.radius + 3)
    expect(shown([haven, named('Pier', 150, 135)], full)[0]).toBeUndefined()
  })
})

test('no name lies on another or beyond the edge, and each is nearest to its own mark', () => {
  const mark = fc.record({
    name: fc.constantFrom('Haven', 'Pier', 'Harbour Office', 'Îlot', 'Quai des Brumes', '港'),
    at: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 })),
    radius: fc.integer({ min: 2, max: 20 }),
  })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 25 }), (marks) => {
      const labels = labelsOf(marks, sheet)
      expect(labelsOf(marks, sheet)).toEqual(labels)
      const boxes = labels.flatMap((label) => (label ? labelBox(label, sheet.letters) : []))
      for (const [i, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= 300 && box.top >= 0 && box.bottom <= 200).toBe(true)
        for (const other of boxes.slice(0, i)) expect(overlap(box, other)).toBe(false)
      }
      for (const [i, label] of labels.entries()) {
        if (!label) continue
        const box = labelBox(label, sheet.letters)
        const gaps = marks.map(({ at, radius }) => distanceTo(box, at) - radius)
        expect(Math.min(...gaps)).toBe(gaps[i])
        expect(gaps[i]).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})
