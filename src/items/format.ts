/** Which format an item is in: its first bytes say so, else its type, else its name. */
import type { Format, Hints } from './item.ts'

/**
 * The format of an item.
 *
 * @throws {Error} where it is none that is read, saying what would be
 */
export function formatOf(bytes: Uint8Array, { name = '', type = '' }: Hints): Format {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const fault = refused.find(([begins]) => begins.some((begin) => start.startsWith(begin)))
  if (fault) throw new Error(`The file is ${fault[1]}. ${fault[2]}`)
  if (mhtml.test(start)) {
    throw new Error(
      'The file is a web page in one file (MHTML). Save it as “Webpage, complete” or “HTML only”.',
    )
  }
  if (start.includes('%PDF-')) return 'pdf'
  // UTF-16 has a zero beside each letter.
  const letters = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  if (html.test(letters)) return 'html'
  const said =
    byType.find(([pattern]) => pattern.test(type)) ?? byName.find(([pattern]) => pattern.test(name))
  return said?.[1] ?? (/^---\r?\n[a-z][\w-]*:/i.test(start) ? 'markdown' : 'text')
}

const asText = 'Save what it says as text, HTML or PDF.'
const noText = 'A picture has no text: save the page that shows it.'

/** How files begin that look like an item and cannot be read, what they are, and what to do. */
const refused: readonly (readonly [readonly string[], string, string])[] = [
  [['PK\x03\x04'], 'a zip archive or a document of an office program', asText],
  [['\xd0\xcf\x11\xe0'], 'a document of an office program', asText],
  [['{\\rtf'], 'a document in RTF', asText],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', 'II*\0', 'MM\0*'], 'a picture', noText],
  [['\x1f\x8b'], 'compressed (gzip)', 'Unpack it first.'],
  [['bplist'], 'a web archive of Safari', 'Save the page as “Page Source”.'],
]

const mhtml =
  /^(?:From|MIME-Version|Snapshot-Content-Location): [^]*^Content-Type: multipart\/related/im

const html = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b/is

const byType: readonly (readonly [RegExp, Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^text\/(?:x-)?markdown\b/i, 'markdown'],
  [/^application\/pdf\b/i, 'pdf'],
]

const byName: readonly (readonly [RegExp, Format])[] = [
  [/\.x?html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.pdf$/i, 'pdf'],
]
