/**
 * Slips in YAML, each with the lines as they would be right. A slip is found by trying: the guess that
 * lets the text be read further than before is what the writer had in mind. So a line that a message
 * offers can be read, and what follows a slip is read as if it were mended.
 */
import { Lexer, CST, LineCounter, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { YAMLMap } from 'yaml'
import type { YamlCode } from './problem-kinds/form.ts'
import { noSpace, quoted, valueSlip } from './yaml-value.ts'

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

/** What is known of a text before it is mended. */
interface Known {
  /** Whether a word is the name of a field anywhere. */
  readonly isField: (word: string) => boolean
  /** Whether the reader of records takes the text as it is: then only what it would misread is a slip. */
  readonly isAccepted: boolean
}

/** Lines that change, from `from`, and what is said of them at line `at`; all counted from 0. */
interface Mend {
  readonly code: YamlCode
  readonly says: string
  readonly also?: string | undefined
  readonly from: number
  readonly lines: readonly string[]
}

/** What may be wrong with a line. */
type Guess = (lines: readonly string[], at: number, known: Known) => Mend | Mend[] | undefined

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

/** A line that ends the YAML before its end. */
function documentMark(lines: readonly string[]): Mend | undefined {
  const from = lines.findIndex((line) => /^(?:\.\.\.|---)(?:\s|$)/.test(line))
  if (from < 0) return undefined
  return {
    code: 'yaml-document',
    says: `A line \`${lines[from]!.slice(0, 3)}\` ends the fields, and more of them follow. Delete it.`,
    from,
    lines: [''],
  }
}

/** A first field that is indented, with others at the margin: YAML would take all of those for wrong. */
function movedStart(lines: readonly string[]): Mend | undefined {
  const from = lines.findIndex((line) => line.trim() && !isComment(line))
  const [, indent = '', rest = ''] =
    /^( +)([A-Za-z_][\w-]*:(?:\s.*)?)$/.exec(lines[from] ?? '') ?? []
  if (!indent || !lines.some((line) => /^[A-Za-z_][\w-]*:(?:\s|$)/.test(line))) return undefined
  return {
    code: 'yaml-indent',
    says: `The line is indented by ${spaces(indent.length)}, where none would be right:`,
    from,
    lines: [rest],
  }
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

/** A line as people write it: indentation, hyphens of lists, a field, a value. */
function partsOf(line: string) {
  const [start = '', indent = '', hyphens = '', field = '', gap = ''] =
    /^([ \t]*)((?:-[ \t]+)*)(?:([A-Za-z_][\w-]*):(?:([ \t]+)|$))?/.exec(line) ?? []
  const value = line.slice(start.length).trimEnd()
  if (!field && !hyphens) return undefined
  const before = indent + hyphens
  return { before, field, value, head: field ? `${before}${field}:${gap || ' '}` : before }
}

/** The last line of the value that begins on a line: what follows indented deeper, up to the next field. */
function endOfValue(lines: readonly string[], at: number, { isField }: Known): number {
  const { before = '' } = partsOf(lines[at]!) ?? {}
  let end = at
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!
    if (!line.trim()) continue
    const indent = /^[ \t]*/.exec(line)![0]
    if (indent.length <= before.length || isComment(line)) break
    const { field, before: start } = partsOf(line) ?? {}
    if (start?.includes('-') || (field && isField(field))) break
    end = i
  }
  return end
}

const isComment = (line: string) => /^\s*#/.test(line)

/** The slip in the value that begins on a line. */
const wrongValue: Guess = (lines, at, known) => valueUpTo(lines, at, endOfValue(lines, at, known))

/** The slip in the first line of a value: what follows may not belong to it. */
const wrongFirstLine: Guess = (lines, at) => valueUpTo(lines, at, at)

function valueUpTo(lines: readonly string[], at: number, last: number): Mend | undefined {
  const parts = partsOf(lines[at]!)
  if (!parts?.value) return undefined
  const value = [parts.value, ...lines.slice(at + 1, last + 1)].join('\n').trimEnd()
  const slip = valueSlip(value)
  return slip && { ...slip, from: at, lines: (parts.head + slip.mended).split('\n') }
}

const oddSpace: Guess = (lines, at) => {
  const line = lines[at]!
  const [start] = /^[\s-]*(?:[A-Za-z_][\w-]*:)?\s*/.exec(line)!
  const [space] = oddSpaces.exec(start) ?? []
  if (space === undefined) return undefined
  const [indent = ''] = /^\s*/.exec(line)!
  const rest = start.slice(indent.length).replace(everyOddSpace, ' ') + line.slice(start.length)
  const above = columns(lines, at)
  const widths = oddSpaces.test(indent)
    ? [indent.length, ...above].filter((width) => above.includes(width) || above.length === 0)
    : [indent.length]
  return widths.map((width) => ({
    code: 'yaml-space',
    says: `${spaceName(space)} stands where a plain space belongs:`,
    from: at,
    lines: [' '.repeat(above.length === 0 ? 0 : width) + rest],
  }))
}

/** Spaces that are neither a plain one nor a tab. */
const oddSpaces = /[^\S \t\n]/
const everyOddSpace = new RegExp(oddSpaces, 'g')

const spaceName = (space: string) => {
  const point = space.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return `${space === '\u00a0' ? 'A no-break space' : 'An odd space'} (U+${point})`
}

const tabs: Guess = (lines, at) => {
  const [indent = ''] = /^[ \t]*/.exec(lines[at]!) ?? []
  if (!indent.includes('\t')) return undefined
  const rest = lines[at]!.slice(indent.length)
  const widths = new Set([indent.replaceAll('\t', '  ').length, ...columns(lines, at)])
  return [...widths].map((width) => ({
    code: 'yaml-tab',
    says: 'The line is indented with a tab. Use spaces:',
    from: at,
    lines: [' '.repeat(width) + rest],
  }))
}

const spaceAfterColon: Guess = (lines, at, { isField }) => {
  const [, start = '', field = '', value = ''] =
    /^(\s*(?:- +)*)([A-Za-z_][\w-]*):([^\s:].*)$/.exec(lines[at]!) ?? []
  if (!isField(field)) return undefined
  return { ...noSpace, from: at, lines: [`${start}${field}: ${value}`] }
}

const spaceAfterHyphen: Guess = (lines, at) => {
  const [, indent, value] = /^(\s*)-([^\s\d-].*)$/.exec(lines[at]!) ?? []
  if (value === undefined) return undefined
  return {
    code: 'yaml-hyphen',
    says: 'A space is missing after the hyphen:',
    from: at,
    lines: [`${indent}- ${value}`],
  }
}

/** Two commas in a list where one belongs: `[harbours,, ships]`. */
const commaTwice: Guess = (lines, at) => {
  const line = lines[at]!
  if (!/\[.*,\s*,/.test(line)) return undefined
  return {
    code: 'yaml-comma',
    says: 'A comma stands twice:',
    from: at,
    lines: [line.replace(/,(?:\s*,)+/g, ',')],
  }
}

/** An entry of a list behind the mark of another kind of list: `* harbours`. */
const hyphenForMark: Guess = (lines, at) => {
  const [, indent, mark, value] = /^(\s*)([*+•–—]) +(\S.*)$/.exec(lines[at]!) ?? []
  if (value === undefined) return undefined
  return {
    code: 'yaml-hyphen',
    says: `An entry of a list begins with a hyphen, found \`${mark}\`:`,
    from: at,
    lines: [`${indent}- ${value}`],
  }
}

/** An entry of a list whose hyphen was deleted: its first field stands where the hyphen, or beside it. */
function hyphenOfEntry(lines: readonly string[], at: number): Mend | undefined {
  const parts = partsOf(lines[at]!)
  const next = partsOf(lines[at + 1] ?? '')
  if (!parts?.field || parts.before.includes('-') || !next) return undefined
  const column = next.before.length - 2
  if (column < 0 || next.before.includes('-')) return undefined
  return {
    code: 'yaml-hyphen',
    says: 'The hyphen of this entry of a list is missing:',
    from: at,
    lines: [`${' '.repeat(column)}- ${lines[at]!.trimStart()}`],
  }
}

const colonAfterField: Guess = (lines, at, { isField }) => {
  const [, start = '', field = '', value = ''] =
    /^(\s*(?:- +)*)([A-Za-z_][\w-]*)\s*(?:=|：|(?= |$)) *(.*)$/.exec(lines[at]!) ?? []
  if (!isField(field)) return undefined
  return {
    code: 'yaml-no-colon',
    says: `A colon is missing after \`${field}\`:`,
    from: at,
    lines: [`${start}${field}:${value ? ' ' : ''}${value}`],
  }
}

/** Columns at which something begins above a line, and the next deeper one; the nearest line first. */
function columns(lines: readonly string[], at: number): number[] {
  const found = new Set<number>()
  let isNearest = true
  for (let i = at - 1; i >= 0 && found.size < 6; i--) {
    const line = lines[i]!
    if (!line.trim() || isComment(line)) continue
    const { before = '' } = partsOf(line) ?? {}
    if (before) found.add(before.length)
    found.add(/^ */.exec(line)![0].length)
    if (isNearest) found.add(before.length + 2)
    isNearest = false
  }
  return [...found]
}

const indentation: Guess = (lines, at) => {
  const line = lines[at]!
  if (!/^ *[\p{L}\p{N}"'-]/u.test(line)) return undefined
  const indent = /^ */.exec(line)![0].length
  return columns(lines, at)
    .filter((column) => column !== indent)
    .toSorted((a, b) => Math.abs(a - indent) - Math.abs(b - indent))
    .map((column) => ({
      code: 'yaml-indent',
      says: `The line is indented by ${spaces(indent)}, where ${column === 0 ? 'none' : column} would be right:`,
      from: at,
      lines: [' '.repeat(column) + line.slice(indent)],
    }))
}

const spaces = (n: number) => (n === 1 ? 'one space' : `${n === 0 ? 'no' : n} spaces`)

/** In this order: what stands in one place goes before what a whole line may mean. */
const guesses: readonly Guess[] = [
  oddSpace,
  tabs,
  spaceAfterColon,
  (lines, at, known) => (isIndented(lines, at, known) ? indentation(lines, at, known) : undefined),
  (lines, at, known) =>
    isIndented(lines, at + 1, known) ? indentation(lines, at + 1, known) : undefined,
  wrongValue,
  wrongFirstLine,
  spaceAfterHyphen,
  hyphenForMark,
  commaTwice,
  colonAfterField,
  indentation,
  hyphenOfEntry,
]

/** Whether a line is a field that hangs on the value above it. */
function isIndented(lines: readonly string[], at: number, { isField }: Known): boolean {
  const parts = partsOf(lines[at] ?? '')
  const above = partsOf(lines[at - 1] ?? '')
  return (
    parts !== undefined &&
    above?.value !== '' &&
    above !== undefined &&
    (parts.before.includes('-') || isField(parts.field)) &&
    parts.before.length > above.before.length
  )
}

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
    const [mend] = (kind ? [spaceAfterHyphen] : likely)
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

const itemWithField: Guess = (lines, at, known) =>
  /^\s*- +[\w-]+:[^\s/]/.test(lines[at]!) ? spaceAfterColon(lines, at, known) : undefined

/** A mark alone, with the value on the lines below it. */
const markAbove: Guess = (lines, at) => {
  const parts = partsOf(lines[at]!)
  if (!parts || !/^[&!]\S*$/.test(parts.value)) return undefined
  if (!(/^\s*/.exec(lines[at + 1] ?? '')![0].length > parts.before.length)) return undefined
  const [mark] = parts.value
  return {
    code: 'yaml-mark',
    says: `\`${mark}\` begins ${mark === '&' ? 'an anchor' : 'a tag'} in YAML, and records have none. Take it out:`,
    from: at,
    lines: [parts.head.trimEnd()],
  }
}

/** A field whose whole value is a comment, `note: #4 of the list`. */
const lostValue: Guess = (lines, at) => {
  const parts = partsOf(lines[at]!)
  if (!parts?.field || !parts.value.startsWith('#')) return undefined
  const next = lines.slice(at + 1).find((line) => line.trim() && !isComment(line)) ?? ''
  const isFilled = /^\s*/.exec(next)![0].length > parts.before.length || /^\s*- /.test(next)
  if (isFilled) return undefined
  return {
    code: 'yaml-comment',
    says: 'After `#` YAML reads a comment, so this value is empty. Put it in quotation marks:',
    from: at,
    lines: [parts.head + quoted(parts.value)],
  }
}

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

/** What is looked for on a line that can be read. */
const likely: readonly Guess[] = [
  oddSpace,
  lostValue,
  itemWithField,
  spaceAfterHyphen,
  markAbove,
  wrongValue,
]

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
          const [mend] = [hyphenOfEntry(lines, line - 1) ?? []].flat()
          if (mend) faults.push(faultOf(mend))
          if (mend) break
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
