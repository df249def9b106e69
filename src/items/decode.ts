/** The text of bytes in whatever encoding a news item has. */

/**
 * Decodes a text: by its byte order mark, as UTF-8, by the encoding that it is said to have, and else
 * by how often letters follow each other in the languages of the world.
 *
 * @param declared an encoding's label that a server or the page itself gives
 * @throws {Error} where the bytes are no text in any encoding
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<string> {
  const sure = markOf(bytes) ?? (isSevenBit(bytes) ? declared : undefined) ?? zerosOf(bytes)
  for (const label of [sure, 'utf-8', declared]) {
    const text = label === undefined ? undefined : decodedAs(label, bytes)
    // A page may hold a stray control character, a program holds many.
    if (text !== undefined && !text.includes('\0') && controlsIn(text) <= text.length / 100) {
      return text
    }
  }
  const { analyse } = await import('chardet')
  for (const { name } of analyse(bytes)) {
    const text = decodedAs(wider.get(name) ?? name, bytes)
    // Where one encoding has them, another has letters.
    if (text !== undefined && controlsIn(text) === 0) return text
  }
  throw new Error(
    'The file is not text in an encoding that can be told. Save its text as UTF-8 first.',
  )
}

/** What the web calls by the older name has letters and marks beyond it. */
const wider = new Map([['ISO-8859-8', 'windows-1255']])

/** Undefined where the bytes are not in this encoding, or nothing is known of it. */
function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How many control characters a text has that are no space. */
const controlsIn = (text: string) => text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without a mark: the halves of spaces and Latin letters are zeros, all on one side. */
function zerosOf(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4096)
  const [even, odd] = [0, 1].map((side) => start.some((byte, i) => byte === 0 && i % 2 === side))
  if (even === odd) return undefined
  return odd ? 'utf-16le' : 'utf-16be'
}

/** Such bytes are UTF-8, too, but in an encoding of escapes (ISO-2022-JP) they mean something else. */
const isSevenBit = (bytes: Uint8Array) => bytes.includes(0x1b) && bytes.every((byte) => byte < 0x80)
