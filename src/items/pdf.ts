/** The text of a PDF: its lines become paragraphs again by the spaces between them. */
import { getDocumentProxy } from 'unpdf'
import type { Block, Reading } from './item.ts'
import { given, languageTag } from './metadata.ts'

/**
 * Reads a PDF.
 *
 * @throws {Error} where it asks for a password, is damaged, or has pictures of pages alone
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  // It takes the bytes for itself, so it gets a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(
    (cause: unknown) => {
      throw new Error(faultOf(cause), { cause })
    },
  )
  try {
    const pages: Line[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(linesOf((await page.getTextContent()).items.filter((item) => 'str' in item)))
    }
    const lines = withoutMargins(pages)
    if (lines.length === 0) {
      throw new Error(
        'The PDF has no text, only pictures of pages. Let a program for text recognition (OCR) read it first.',
      )
    }
    // Its title is most often the name of a file, and its day that of the file's making.
    const { info } = (await pdf.getMetadata()) as { info: { Language?: string } }
    return {
      blocks: blocksOfLines(lines),
      metadata: given({ language: languageTag(info.Language) }),
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const faultOf = (cause: unknown) =>
  cause instanceof Error && cause.name === 'PasswordException'
    ? 'The PDF asks for a password. Save a copy without one.'
    : 'The PDF is damaged and cannot be read. Save it again from where it came.'

interface Line {
  readonly text: string
  /** Height of its letters, in points. */
  readonly size: number
  /** Of its base line above the lower edge of the page, in points. */
  readonly y: number
}

interface TextItem {
  readonly str: string
  readonly height: number
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = []
  let words = ''
  let [size, y] = [0, 0]
  const end = () => {
    const text = words.replace(/\s+/g, ' ').trim()
    if (text !== '') lines.push({ text, size, y })
    ;[words, size] = ['', 0]
  }
  for (const { str, height, transform, hasEOL } of items) {
    words += str
    if (str.trim() !== '') [size, y] = [Math.max(size, height), transform[5] ?? 0]
    if (hasEOL) end()
  }
  end()
  return lines
}

/** The lines of all pages, without page numbers and what stands at the edge of each page. */
function withoutMargins(pages: readonly Line[][]): Line[] {
  const edges = pages.flatMap((lines) => [...new Set([lines.at(0)?.text, lines.at(-1)?.text])])
  const isRepeated = (text: string) =>
    pages.length > 2 && edges.filter((edge) => edge === text).length === pages.length
  return pages.flatMap((lines) =>
    lines.filter(({ text }, i) => {
      const isEdge = i === 0 || i === lines.length - 1
      return !(
        isEdge &&
        (/^(?:page )?[–-]?\s*\d+(?:\s*(?:of|\/)\s*\d+)?\s*[–-]?$/i.test(text) || isRepeated(text))
      )
    }),
  )
}

function blocksOfLines(lines: readonly Line[]): Block[] {
  const size = median(lines.flatMap((line) => Array<number>(line.text.length).fill(line.size)))
  const step = median(lines.flatMap((line, i) => stepsAfter(line, lines[i + 1])))
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []))
  const blocks: { kind: Block['kind']; text: string }[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const isHeading = line.size > size * 1.15
    const kind = isHeading ? 'heading' : bullet.test(line.text) ? 'entry' : 'paragraph'
    const last = blocks.at(-1)
    if (last && before && kind !== 'entry' && goesOn(before, line, step)) {
      last.text = joined(last.text, line.text, words)
    } else {
      blocks.push({ kind, text: kind === 'entry' ? line.text.replace(bullet, '') : line.text })
    }
  })
  return blocks
}

const bullet = /^[•‣◦●▪■]\s*/u

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(before: Line, line: Line, step: number): boolean {
  if (Math.abs(before.size - line.size) > before.size * 0.1) return false
  const [down] = stepsAfter(before, line)
  // On the next page or in the next column a paragraph goes on where its sentence does.
  return down === undefined ? !/[.!?:]["”’»)]?$/u.test(before.text) : down < step * 1.3
}

/** How far the next line is below a line; empty where it stands elsewhere. */
const stepsAfter = (line: Line, next: Line | undefined) =>
  next && next.y < line.y && line.y - next.y < line.size * 5 ? [line.y - next.y] : []

/** A word that was parted at the end of a line is one word, unless it is written with a hyphen elsewhere. */
function joined(text: string, next: string, words: ReadonlySet<string>): string {
  const first = /(\p{L}+)[-‐]$/u.exec(text)?.[1]
  const second = /^\p{Ll}+/u.exec(next)?.[0]
  if (!first || !second) {
    return `${text.replace(/\u00ad$/, '')}${text.endsWith('\u00ad') ? '' : ' '}${next}`
  }
  const isCompound =
    words.has(`${first}-${second}`.toLowerCase()) && !words.has(`${first}${second}`.toLowerCase())
  return `${isCompound ? text : text.slice(0, -1)}${next}`
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
