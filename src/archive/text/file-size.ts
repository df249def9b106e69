/**
 * The size of a file in words, in units of a thousand bytes.
 *
 * @example
 * fileSize(541_076) // => '541 kB'
 * fileSize(1_250_000) // => '1.3 MB'
 */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const kilobytes = Math.round(bytes / 1000)
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
