/**
 * What may be wrong with a line of YAML, and the lines as they would be right: one guess for each way to slip.
 * Whether a guess helps, `yaml-slips.ts` finds out.
 */
import type { YamlCode } from './problem-kinds/form.ts'
import { noSpace, quoted, valueSlip } from './yaml-value.ts'

/** What is known of a text before it is mended. */
export interface Known {
  /** Whether a word is the name of a field anywhere. */
  readonly isField: (word: string) => boolean
  /** Whether the reader of records takes the text as it is: then only what it would misread is a slip. */
  readonly isAccepted: boolean
}

/** Lines that change, from `from`, and what is said of them at line `at`; all counted from 0. */
export interface Mend {
  readonly code: YamlCode
  readonly says: string
  readonly also?: string | undefined
  readonly from: number
  readonly lines: readonly string[]
}

/** What may be wrong with a line. */
type Guess = (lines: readonly string[], at: number, known: Known) => Mend | Mend[] | undefined

/** A line that ends the YAML before its end. */
export function documentMark(lines: readonly string[]): Mend | undefined {
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
export function movedStart(lines: readonly string[]): Mend | undefined {
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

/** A line as people write it: indentation, hyphens of lists, a field, a value. */
interface LineParts {
  /** The indentation and the hyphens. */
  readonly before: string
  readonly field: string
  readonly value: string
  /** All that stands in front of the value. */
  readonly head: string
}

/** The parts of a line; nothing where it has neither a field nor a hyphen. */
export function partsOf(line: string): LineParts | undefined {
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

/** Whether a line is a comment and nothing else. */
export const isComment = (line: string): boolean => /^\s*#/.test(line)

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

/** A hyphen of a list that runs into its entry. */
export const spaceAfterHyphen: Guess = (lines, at) => {
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
export function hyphenOfEntry(lines: readonly string[], at: number): Mend | undefined {
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

/** The indentation of a field that hangs on the value above it. */
const ofFieldTooDeep: Guess = (lines, at, known) =>
  isIndented(lines, at, known) ? indentation(lines, at, known) : undefined

/** The same of the line below. */
const ofFieldBelow: Guess = (lines, at, known) => ofFieldTooDeep(lines, at + 1, known)

/** In this order: what stands in one place goes before what a whole line may mean. */
export const guesses: readonly Guess[] = [
  oddSpace,
  tabs,
  spaceAfterColon,
  ofFieldTooDeep,
  ofFieldBelow,
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

/** What is looked for on a line that can be read. */
export const misreadGuesses: readonly Guess[] = [
  oddSpace,
  lostValue,
  itemWithField,
  spaceAfterHyphen,
  markAbove,
  wrongValue,
]
