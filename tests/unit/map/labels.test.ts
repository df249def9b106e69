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

  test('at some distance from its mark is nearer to it than to any other', () => {
    const around = [
      named('Pier', 170, 100),
      named('Quay', 130, 100),
      named('Mole', 150, 84),
      named('Dock', 150, 116),
    ]
    const [label] = labelsOf([named('Haven', 150, 100), ...around], sheet)
    if (label) {
      const box = labelBox(label, sheet.letters)
      const own = distanceTo(box, [150, 100])
      for (const { at } of around) expect(distanceTo(box, at)).toBeGreaterThanOrEqual(own - 5)
    }
  })
})

test('no name lies on another, on a mark, or beyond the edge', () => {
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
        for (const { at, radius } of marks) {
          expect(distanceTo(box, at)).toBeGreaterThanOrEqual(radius)
        }
      }
    }),
  )
})
