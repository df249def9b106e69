/**
 * The text of a PDF, as a reader of the paper has it: what Chromium drew, glyph by glyph, in the order in
 * which it drew. It knows of PDF (ISO 32000-1) what Skia, Chromium's writer of it, makes: streams by
 * deflate, and fonts of which each has a table from its codes to characters (9.10.3).
 */
import { inflateSync } from 'node:zlib'

/** What codes of a font stand for. */
interface Font {
  /** Hexadecimal digits of a code. */
  readonly digits: number
  readonly characters: ReadonlyMap<number, string>
}

/**
 * The text of a PDF without what stands in the margins of every page: the number at its top, and the foot.
 * A line ends where a text is drawn anew.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf.toString('latin1'))
  const pages = [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => pageText(head, objects).replace(/^\s*\d+\s*\/\s*\d+\s*/, ''))
  const foot = pages.length > 1 ? pages.reduce(commonEnd) : ''
  return pages.map((page) => page.slice(0, page.length - foot.length)).join('\n')
}

/** The longest text with which both end. */
function commonEnd(a: string, b: string): string {
  let length = 0
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return a.slice(a.length - length)
}

/** How many sheets it has. */
export const sheetsOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length

/**
 * What a text of paper does not have. It is compared without spaces, since lines end elsewhere, without
 * capitals, since a date may begin a line, and without letters that are drawn from right to left.
 */
export function lacking(text: string, wanted: readonly string[]): string[] {
  const all = compared(text)
  return wanted.filter((one) => !holds(all, compared(one)))
}

const compared = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Script=Hebrew}\p{Script=Arabic}\u200e\u200f]+/gu, '')

/** So many characters of what stands beside a text can come between its two parts, on two sheets. */
const MOST_BETWEEN = 200

/** Whether a text has another in one piece, or in two that follow each other. */
function holds(all: string, one: string): boolean {
  if (all.includes(one)) return true
  return Array.from(one, (_, cut) => cut).some((cut) => {
    const first = cut > 0 ? all.indexOf(one.slice(0, cut)) : -1
    const rest = first < 0 ? -1 : all.indexOf(one.slice(cut), first + cut)
    return rest >= 0 && rest - first - cut < MOST_BETWEEN
  })
}

interface PdfObject {
  readonly head: string
  readonly stream: string
}

function objectsOf(pdf: string): ReadonlyMap<string, PdfObject> {
  const found = pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)(?: stream\n(.*?)\nendstream)?\nendobj/gs)
  return new Map(
    Array.from(found, ([, id, head, data]) => {
      const bytes = Buffer.from(data ?? '', 'latin1')
      const isPacked = data !== undefined && head!.includes('/FlateDecode')
      return [
        id!,
        { head: head!, stream: (isPacked ? inflateSync(bytes) : bytes).toString('latin1') },
      ]
    }),
  )
}

function pageText(page: string, objects: ReadonlyMap<string, PdfObject>): string {
  const references = (text: string) => [...text.matchAll(/\/(F\d+) (\d+) 0 R/g)]
  const fonts = new Map(
    references(page).map(([, name, id]) => {
      const [, table] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)!.head) ?? []
      return [name!, fontOf(objects.get(table ?? '')?.stream ?? '')]
    }),
  )
  const [, content] = /\/Contents (\d+) 0 R/.exec(page)!
  let font: Font | undefined
  let text = ''
  const drawn = /\bBT\b|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g
  for (const [, name, codes] of objects.get(content!)!.stream.matchAll(drawn)) {
    if (name !== undefined) font = fonts.get(name)
    else if (codes === undefined) text += '\n'
    else text += charactersOf(codes, font!)
  }
  return text
}

/** A table from codes to characters: single ones, and runs. */
function fontOf(table: string): Font {
  const characters = new Map<number, string>()
  const sections = (name: string) =>
    [...table.matchAll(new RegExp(`begin${name}\n(.*?)end${name}`, 'gs'))].map(
      ([, lines]) => lines!,
    )
  for (const lines of sections('bfchar')) {
    for (const [, code, to] of lines.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g)) {
      characters.set(Number.parseInt(code!, 16), utf16(to!))
    }
  }
  for (const lines of sections('bfrange')) {
    for (const [, from, to, first] of lines.matchAll(
      /<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g,
    )) {
      const [start, end] = [Number.parseInt(from!, 16), Number.parseInt(to!, 16)]
      for (let code = start; code <= end; code++) {
        const shifted = utf16(first!).codePointAt(0)! + code - start
        characters.set(code, String.fromCodePoint(shifted))
      }
    }
  }
  const [, space = '0000'] = /begincodespacerange\n<([0-9A-F]+)>/.exec(table) ?? []
  return { digits: space.length, characters }
}

function charactersOf(codes: string, { digits, characters }: Font): string {
  const each = codes.match(new RegExp(`.{${digits}}`, 'g')) ?? []
  return each.map((code) => characters.get(Number.parseInt(code, 16)) ?? '\ufffd').join('')
}

const utf16 = (digits: string) =>
  digits
    .match(/.{4}/g)!
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
