/** The drawing on the card: a column for each year, a mark for each event, as the home page has it. */
import { groupByYear } from '../../src/archive/archive.ts'
import type { ArchiveEvent } from '../../src/archive/event.ts'
import { overviewYears } from '../../src/archive/overview-years.ts'
import { markHtml } from '../../src/components/event-entry.ts'

/** Of smaller marks nobody could tell which is which: a column has a bar instead. */
const SMALLEST_MARK = 8
/** Larger ones are no drawing any more: an archive begins with few events. */
const LARGEST_MARK = 32
/** The part of a column that its marks take, of its width and, each with the gap above it, of its height. */
const [ACROSS, DOWN] = [0.82, 0.78]
/** Room for the labels of years. */
const LABELS = 44
/** As far as labels of years have to be from each other. */
const LABEL_WIDTH = 90

/** The drawing as SVG, in a box of some pixels. */
export function drawing(
  events: readonly ArchiveEvent[],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const years = overviewYears(groupByYear(events))
  if (years.length === 0) return ''
  const most = Math.max(...years.map((year) => year.events.length))
  const column = width / years.length
  const base = height - LABELS
  const across = Math.min(column * ACROSS, base / most / DOWN, LARGEST_MARK)
  const down = across * DOWN
  const isBars = across < SMALLEST_MARK
  const columns = years.map(({ events: own }, i) => {
    const middle = (i + 0.5) * column
    if (isBars) {
      const bar = (own.length / most) * base
      return `<rect x="${middle - column * 0.3}" y="${base - bar}" width="${column * 0.6}" height="${bar}"/>`
    }
    return own
      .map(({ mark }, place) =>
        markHtml(mark, false).replace(
          '<svg ',
          `<svg x="${middle - across / 2}" y="${base - 5 - (place + 1) * down}" width="${across}" height="${across * 0.75}" `,
        ),
      )
      .join('')
  })
  const step = [1, 2, 5, 10, 20, 50, 100].find((some) => some * column >= LABEL_WIDTH) ?? 200
  const labels = years.flatMap(({ year }, i) => {
    if (year % step !== 0) return []
    const x = (i + 0.5) * column
    return `<path d="M${x} ${base}v8"/><text x="${x}" y="${height - 8}">${year}</text>`
  })
  return `<svg width="${width}" height="${height}"><path d="M0 ${base}H${width}"/>${columns.join('')}${labels.join('')}</svg>`
}
