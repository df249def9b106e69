/** A news item's bytes become its text, in blocks, with what the file says about itself. */
import { hash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileSize } from '../archive/text/file-size.ts'
import { decodeText } from './decode.ts'
import { formatOf } from './format.ts'
import type { Hints, Item, Reading } from './item.ts'
import { blocksOfText } from './plain-text.ts'

/** The most that is read of an item, in bytes. */
const LIMIT = 20_000_000

/**
 * Reads a news item: text in any encoding, HTML as a browser saves it, Markdown, or a PDF with text.
 *
 * @throws {Error} a sentence for a person, where it holds no text that can be read
 */
export async function readItem(bytes: Uint8Array, hints: Hints = {}): Promise<Item> {
  refuseSize(bytes.length)
  const format = formatOf(bytes, hints)
  const { blocks, metadata, text } = await readers[format](bytes, hints)
  if (blocks.length === 0) throw new Error('The file is empty: there is no text in it.')
  return {
    format,
    sha256: hash('sha256', bytes, 'hex'),
    text: text ?? blocks.map((block) => block.text).join('\n\n'),
    blocks,
    ...(hints.url && { url: hints.url }),
    ...metadata,
  }
}

/**
 * Reads a news item from a file, after a look at its size.
 *
 * @throws {Error} where it cannot be opened, or holds no text that can be read
 */
export async function readItemFile(path: string, hints: Hints = {}): Promise<Item> {
  refuseSize((await stat(path)).size)
  return readItem(await readFile(path), { name: basename(path), ...hints })
}

// What is heavy is loaded when an item needs it: plain text needs none of it.
const readers: Record<Item['format'], (bytes: Uint8Array, hints: Hints) => Promise<Reading>> = {
  async text(bytes, hints) {
    const text = await decodeText(bytes, charsetIn(hints.type))
    return { text, blocks: blocksOfText(text) }
  },
  async markdown(bytes, hints) {
    const { readMarkdown } = await import('./markdown.ts')
    return readMarkdown(await decodeText(bytes, charsetIn(hints.type)))
  },
  async html(bytes, hints) {
    const { charsetOfPage, readHtml } = await import('./html.ts')
    const declared = charsetIn(hints.type) ?? charsetOfPage(bytes)
    return readHtml(await decodeText(bytes, declared), hints.url)
  },
  async pdf(bytes) {
    const { readPdf } = await import('./pdf.ts')
    return readPdf(bytes)
  },
}

const charsetIn = (type = '') => /;\s*charset="?([\w:.-]+)/i.exec(type)?.[1]

function refuseSize(bytes: number) {
  if (bytes <= LIMIT) return
  throw new Error(
    `The file has ${fileSize(bytes)}, and a news item at most ${fileSize(LIMIT)}. Save the text of the page alone.`,
  )
}
