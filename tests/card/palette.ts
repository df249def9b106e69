/** Pictures of few colours as PNG with a palette (https://www.w3.org/TR/png-3/): less than half of what a browser writes. */
import { crc32, deflateSync } from 'node:zlib'

/** As many as a byte can tell apart. */
const MOST = 256

/**
 * A picture as PNG. Of more colours than a palette has room for, the rarest give way to those nearest to them.
 *
 * @param pixels four bytes each, of which the last, how opaque it is, does not count
 */
export function paletted(pixels: Uint8Array, width: number): Buffer {
  const colours = Array.from({ length: pixels.length / 4 }, (_, i) =>
    colourOf(pixels[i * 4]!, pixels[i * 4 + 1]!, pixels[i * 4 + 2]!),
  )
  const counts = [...Map.groupBy(colours, (colour) => colour)]
    .map(([colour, all]) => ({ colour, count: all.length }))
    .sort((a, b) => b.count - a.count || a.colour - b.colour)
  const palette = counts.slice(0, MOST).map(({ colour }) => colour)
  const places = new Map(
    counts.map(({ colour }, i) => [colour, i < MOST ? i : nearest(palette, colour)]),
  )
  const height = colours.length / width
  // Each line begins with its filter, which is none.
  const lines = Buffer.alloc(height * (width + 1))
  colours.forEach((colour, i) => {
    lines[i + Math.floor(i / width) + 1] = places.get(colour)!
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits for each pixel, and a palette.
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const colourOf = (red: number, green: number, blue: number) => (red << 16) | (green << 8) | blue
const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const

/** The place in a palette of the colour that is least far from another. */
function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour)
  const distances = palette.map((known) => {
    const [r, g, b] = channels(known)
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  })
  return distances.indexOf(Math.min(...distances))
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
