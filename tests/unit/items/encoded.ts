/** A text in an encoding of one byte for each character. */
export function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character)
    if (byte === undefined) throw new Error(`${label} has no ${character}`)
    return byte
  })
}
