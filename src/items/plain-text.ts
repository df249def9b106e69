/**
 * The blocks of a plain text. Empty lines part them; lines that were broken only to fit a width are
 * one line again. Beyond that only what is sure is taken for more than a paragraph: list entries by
 * their mark, replies by `>`, and headings, which are short, end without punctuation and stand above
 * something.
 */
import type { Block } from './item.ts'

/** The blocks of a text, in its order. No word of it is lost; marks of entries and replies are left out. */
export function blocksOfText(text: string): Block[] {
  const lines = text.split(/\r\n?|[\n\f]/).map(lineOf)
  const parts = partsOf(lines, widthOf(lines))
  const columns = [...new Set(parts.filter((p) => p.kind === 'entry').map((p) => p.column))]
  columns.sort((a, b) => a - b)
  return parts.flatMap((part, i) =>
    part.kind === 'paragraph'
      ? withHeadings(part, { isFirst: i === 0, isLast: i === parts.length - 1 })
      : {
          kind: part.kind,
          text: part.lines.join('\n'),
          ...(part.kind === 'entry' && { indent: columns.indexOf(part.column) }),
        },
  )
}

interface Line {
  readonly kind: 'paragraph' | 'entry' | 'quotation'
  /** Without spaces at its ends and without its mark; empty for an empty line. */
  readonly text: string
  /** How many characters stand before its text or its mark. */
  readonly column: number
  /** How many characters it has, with those before its text. */
  readonly width: number
}

function lineOf(line: string): Line {
  const [, space = '', mark = '', text = ''] =
    /^(\s*)((?:[•‣◦●▪■–*-]\s+)|(?:>\s?)+)?(.*)$/su.exec(line) ?? []
  return {
    kind: mark === '' ? 'paragraph' : mark.startsWith('>') ? 'quotation' : 'entry',
    text: text.trim(),
    column: space.replaceAll('\t', '    ').length,
    width: line.trimEnd().length,
  }
}

/** Neighbouring lines of one kind. */
interface Part {
  readonly kind: Line['kind']
  readonly column: number
  readonly lines: string[]
  /** Whether an empty line follows. */
  isParted: boolean
}

function partsOf(lines: readonly Line[], width: number | undefined): Part[] {
  const parts: Part[] = []
  lines.forEach((line, i) => {
    const [part, before] = [parts.at(-1), lines[i - 1]]
    if (line.text === '') {
      if (part) part.isParted = true
    } else if (!part || !before || part.isParted || !goesOn(part, line)) {
      parts.push({ kind: line.kind, column: line.column, lines: [line.text], isParted: false })
    } else if (
      isBroken(before, line, width) ||
      (part.kind === 'entry' && line.column > part.column)
    ) {
      part.lines.push(`${part.lines.pop() ?? ''} ${line.text}`)
    } else {
      part.lines.push(line.text)
    }
  })
  return parts
}

/** Whether a line can belong to the part above it. */
const goesOn = (part: Part, line: Line) =>
  part.kind === 'entry'
    ? line.kind === 'paragraph' && line.column > part.column
    : line.kind === part.kind

/** Whether two lines are one that was broken: the next word had no room, or a sentence goes on. */
function isBroken(line: Line, next: Line, width: number | undefined): boolean {
  if (/^\p{Ll}/u.test(next.text) && !/[.!?:;]["”’»)]?$/u.test(line.text)) return true
  return width !== undefined && hadNoRoom(line, next, width)
}

const hadNoRoom = (line: Line, next: Line, width: number) =>
  line.width + 1 + (/^\S+/u.exec(next.text)?.[0] ?? '').length > width

/** The width that a text was broken to fit, in characters; undefined where its lines are as long as they like. */
function widthOf(lines: readonly Line[]): number | undefined {
  const width = Math.max(...lines.map((line) => line.width))
  if (width < NARROWEST || width > WIDEST) return undefined
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return line.text && next?.text && next.kind !== 'entry' ? [[line, next] as const] : []
  })
  const full = pairs.filter(([line, next]) => hadNoRoom(line, next, width))
  return full.length > 0 && full.length >= pairs.length * 0.8 ? width : undefined
}

/** Of lines that programs break, in characters. */
const [NARROWEST, WIDEST] = [50, 120]

/** A part's headings, and what stands between them. */
function withHeadings(
  { lines, isParted }: Part,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Block[] {
  const blocks: { kind: 'heading' | 'paragraph'; text: string }[] = []
  lines.forEach((text, i) => {
    const next = lines[i + 1]
    const isAbove =
      next === undefined
        ? isParted && !isLast && (isFirst || lines.length === 1)
        : /[.!?]["”’»)]?$/u.test(next) && next.length > text.length * 1.5
    const kind = isAbove && isTitle(text) ? 'heading' : 'paragraph'
    const last = blocks.at(-1)
    if (kind === 'paragraph' && last?.kind === kind) last.text += `\n${text}`
    else blocks.push({ kind, text })
  })
  return blocks
}

/** Short, and neither a sentence nor a line of names, times and addresses. */
const isTitle = (text: string) =>
  text.length <= 160 &&
  /^[^\p{Ll}]/u.test(text) &&
  !/[.,;:!?…"”»@|©]$|[@|©]|https?:|\d:\d\d/u.test(text)
