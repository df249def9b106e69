/** `favicon.ico`, for which browsers ask without being told. */

/**
 * An icon file with one picture, which all browsers of today take as PNG
 * (https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)).
 *
 * @param size its width and height in pixels, under 256
 */
export function iconFile(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22)
  // An icon, and one picture.
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.writeUInt8(size, 6)
  header.writeUInt8(size, 7)
  // Planes, bits of a pixel, bytes, and where they begin.
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18)
  return Buffer.concat([header, png])
}
