/**
 * Slips in YAML, each with the lines as they would be right. A slip is found by trying: the guess that
 * lets the text be read further than before is what the writer had in mind. So a line that a message
 * offers can be read, and what follows a slip is read as if it were mended.
 */
import { CST, Lexer, LineCounter, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { YAMLMap } from 'yaml'
import type { YamlCode } from './problem-kinds/form.ts'
import {
  documentMark,
  guesses,
  hyphenOfEntry,
  isComment,
  misreadGuesses,
  movedStart,
  partsOf,
  spaceAfterHyphen,
} from './yaml-mend.ts'
import type { Known, Mend } from './yaml-mend.ts'

/** A slip in a YAML text. */
export interface YamlFault {
  /** Counted from 1 within the text. */
  readonly line: number
  readonly code: YamlCode
  readonly message: string
}

/** A YAML text with its slips mended, line for line. */
export interface MendedYaml {
  readonly text: string
  readonly faults: readonly YamlFault[]
  /** Whether no more can be read of it: one slip has no line that would be right. */
  readonly isLost: boolean
}

/** More slips than this are another kind of file. */
const MOST = 20

/** Parses tried for one slip; a line has some dozen guesses. */
const TRIES = 120

/** Lines below a slip that are read to see whether a guess helps: more than a value has. */
const WINDOW = 60

/** Finds the slips of a text and mends them. */
export function mendYaml(text: string, known: Known): MendedYaml {
  let lines: readonly string[] = text.split('\n')
  const faults: YamlFault[] = []
  const lost = (fault: YamlFault): MendedYaml => ({
    text: lines.join('\n'),
    faults: [...faults, fault],
    isLost: true,
  })
  while (faults.length < MOST) {
    const found =
      documentMark(lines) ??
      movedStart(lines) ??
      brokenLine(lines, known) ??
      misreadLines(lines, known)
    if (!found) break
    for (const mend of [found].flat()) {
      if ('line' in mend) return lost(mend)
      // What comes back after it was mended is something else.
      if (faults.filter(({ line }) => line === mend.from + 1).length > 2) {
        return lost(unread(mend.from))
      }
      faults.push(faultOf(mend))
      lines = lines.toSpliced(mend.from, mend.lines.length, ...mend.lines)
    }
  }
  const isLost = faults.length >= MOST
  return { text: lines.join('\n'), faults: [...faults, ...fieldsTwice(lines)], isLost }
}

const faultOf = ({ code, says, also, from, lines }: Mend): YamlFault => ({
  line: from + 1,
  code,
  message: [says, ...lines.filter((line) => line.trim()), ...(also ? [also] : [])].join('\n'),
})

/** What the library finds in a text, by lines counted from 0: its first fault, and fields that stand twice. */
function parse(lines: readonly string[]): { first: number | undefined; twice: readonly number[] } {
  const counter = new LineCounter()
  const { errors } = parseDocument(lines.join('\n'), {
    schema: 'failsafe',
    logLevel: 'silent',
    lineCounter: counter,
  })
  const placed = errors.map(({ code, pos }) => ({ code, line: counter.linePos(pos[0]).line - 1 }))
  const [twice, faults] = [true, false].map((isTwice) =>
    placed.filter(({ code }) => (code === 'DUPLICATE_KEY') === isTwice).map(({ line }) => line),
  ) as [number[], number[]]
  return { first: faults.length > 0 ? Math.min(...faults) : undefined, twice }
}

/** The first line that cannot be read, mended; or the fault alone where no guess helps. */
function brokenLine(lines: readonly string[], known: Known): Mend | YamlFault | undefined {
  const { first, twice } = parse(lines)
  if (first === undefined) return undefined
  let tries = 0
  let best: { mend: Mend; next: number } | undefined
  for (const at of suspects(lines, first)) {
    for (const guess of guesses) {
      for (const mend of [guess(lines, at, known) ?? []].flat()) {
        if (tries++ > TRIES) break
        const tried = lines.toSpliced(mend.from, mend.lines.length, ...mend.lines)
        const after = parse(tried.slice(0, first + WINDOW))
        // A guess that makes a field stand twice has put it where it does not belong.
        const doubled = after.twice.filter((line) => !twice.includes(line))
        const next = Math.min(after.first ?? Infinity, ...doubled)
        const end = mend.from + mend.lines.length - 1
        // What was never closed swallows lines, so that its error may be far below.
        const least = /quote|bracket/.test(mend.code) ? Math.min(first, end) : first
        if (next === Infinity) return mend
        if (next > Math.max(least, end) && next > (best?.next ?? 0)) best = { mend, next }
      }
    }
  }
  if (best) return best.mend
  return known.isAccepted ? undefined : unread(first)
}

/** The lines that may have brought an error about, the likeliest first. */
function suspects(lines: readonly string[], first: number): number[] {
  const above = [...lines.keys()]
    .slice(0, first)
    .reverse()
    .filter((i) => lines[i]!.trim())
  const opening = above.slice(1).filter((i) => /^(["'[{])/.test(partsOf(lines[i]!)?.value ?? ''))
  // What stands first below a field without a value gives the measure for the lines below it.
  const list = above.findIndex((i) => partsOf(lines[i]!)?.value === '')
  return [
    ...new Set([
      first,
      ...above.slice(0, 1),
      ...above.slice(Math.max(0, list - 1), list),
      ...opening.slice(0, 20),
    ]),
  ]
}

/** The message for a line of which nothing better is known. */
export const unread = (at: number): YamlFault => ({
  line: at + 1,
  code: 'front-matter',
  message:
    'The fields cannot be read from this line on. A field is `name: value`, an entry of a list begins with `- `,\n' +
    'what belongs together is indented alike, and text with punctuation stands in quotation marks.',
})

/** Text that is read, though not as it was meant. */
const misreadings: ReadonlySet<YamlCode> = new Set([
  'yaml-bracket',
  'yaml-comma',
  'yaml-comment',
  'yaml-hyphen',
  'yaml-mark',
  'yaml-no-space',
  'yaml-quote',
  'yaml-space',
])

/** Lines that can be read, though not as they were meant: up to one whose mending moves others. */
function misreadLines(
  lines: readonly string[],
  known: Known,
): readonly (Mend | YamlFault)[] | undefined {
  const { within, marks } = formsOf(lines.join('\n'))
  const found: (Mend | YamlFault)[] = []
  for (const at of lines.keys()) {
    if (found.length >= MOST) return found
    if (isComment(lines[at]!)) continue
    const kind = within.get(at)
    if (kind === 'block' || kind === 'quoted') continue
    const [mend] = (kind ? [spaceAfterHyphen] : misreadGuesses)
      .flatMap((guess) => guess(lines, at, known) ?? [])
      .filter(({ code }) => misreadings.has(code))
    if (mend) found.push(mend)
    else if (marks.has(at)) found.push(refusedMark(at))
    if (mend && (mend.code === 'yaml-hyphen' || mend.lines.length > 1)) return found
  }
  return found.length > 0 ? found : undefined
}

const refusedMark = (at: number): YamlFault => ({
  line: at + 1,
  code: 'yaml-mark',
  message:
    'Records have no anchors (`&`), no aliases (`*`) and no tags (`!`). Write the value itself, in quotation marks.',
})

type Scalar = 'plain' | 'quoted' | 'block'

/** Lines that begin inside a value of several lines, with the form of the value; lines with what is refused. */
function formsOf(text: string): {
  within: ReadonlyMap<number, Scalar>
  marks: ReadonlySet<number>
} {
  const within = new Map<number, Scalar>()
  const marks = new Set<number>()
  let [line, isBlock, isText] = [0, false, false]
  for (const source of new Lexer().lex(text)) {
    const type = CST.tokenType(source)
    const breaks = source.split('\n').length - 1
    // The text of a value that is not quoted follows a mark of its own.
    const form = isText
      ? isBlock
        ? 'block'
        : 'plain'
      : (type ?? '').includes('quoted')
        ? 'quoted'
        : undefined
    if (form) {
      const first = form === 'block' ? 0 : 1
      for (let i = 0; i < breaks; i++) within.set(line + first + i, form)
    }
    if (!isText && (type === 'anchor' || type === 'alias' || type === 'tag')) marks.add(line)
    if (isText) isBlock = false
    if (type === 'block-scalar-header') isBlock = true
    isText = type === 'scalar'
    line += breaks
  }
  return { within, marks }
}

/** Fields that stand twice in one map: YAML would keep one of them without a word. */
function fieldsTwice(lines: readonly string[]): YamlFault[] {
  const document = parseDocument(lines.join('\n'), {
    schema: 'failsafe',
    logLevel: 'silent',
    uniqueKeys: false,
  })
  const faults: YamlFault[] = []
  const lineAt = (offset: number) => lines.join('\n').slice(0, offset).split('\n').length
  visit(document, {
    Map(_, map, path) {
      const first = new Map<string, number>()
      for (const [i, { key }] of map.items.entries()) {
        if (!isScalar(key) || !key.range) continue
        const name = String(key.value)
        const line = lineAt(key.range[0])
        const known = first.get(name)
        if (known === undefined) first.set(name, line)
        else if (isSeq(path.at(-1)) && name === firstName(map) && i === first.size) {
          // It begins as the entry above it does: another entry, whose hyphen was deleted.
          const mend = hyphenOfEntry(lines, line - 1)
          if (mend) {
            faults.push(faultOf(mend))
            break
          }
        }
        if (known !== undefined) faults.push(twice(name, line, known))
      }
    },
  })
  return faults
}

const firstName = (map: YAMLMap): string | undefined => {
  const key: unknown = map.items[0]?.key
  return isScalar(key) ? String(key.value) : undefined
}

const twice = (name: string, line: number, known: number): YamlFault => ({
  line,
  code: 'yaml-key-twice',
  message:
    `\`${name}\` stands here a second time` +
    (known === line ? '. ' : `; the first is on line ${known}. `) +
    'Keep one of the two.',
})
