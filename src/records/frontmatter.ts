/**
 * Front matter, read so that nothing is guessed and nothing runs: gray-matter with one engine, YAML in
 * which every scalar stays text (its failsafe schema).
 */
import matter from 'gray-matter'
import yaml from 'js-yaml'
import { LineCounter, parseDocument, isMap, isScalar } from 'yaml'
import type { Document, Pair } from 'yaml'

/** A record's text, split into its front matter and its body. */
export interface SplitRecord {
  /** The front matter's values, every scalar as text. */
  readonly data: unknown
  /** The text after the front matter. */
  readonly body: string
  /** The line, counted from 1, on which the body begins. */
  readonly bodyLine: number
}

/** The front matter cannot be read; `line` is counted from the top of the file. */
export class FrontmatterError extends Error {
  readonly line: number
  constructor(message: string, line: number) {
    super(message)
    this.name = 'FrontmatterError'
    this.line = line
  }
}

/**
 * Splits a record's text into front matter and body.
 *
 * @throws {FrontmatterError} when there is none, when it is not closed, or when it is not YAML
 */
export function readFrontmatter(source: string): SplitRecord {
  if (!/^---[ \t]*\r?\n/.test(source)) {
    throw new FrontmatterError(
      'Expected front matter: a first line `---`, YAML, then a line `---`.',
      1,
    )
  }
  const end = source.indexOf('\n---', 3)
  if (end < 0) {
    throw new FrontmatterError('The front matter is not closed: add a line `---` after it.', 1)
  }
  // gray-matter would end it in the middle of such a line.
  if (!/^\n---[ \t]*(?:\r?\n|$)/.test(source.slice(end))) {
    throw new FrontmatterError(
      'Front matter ends with a line `---`, and this one goes on: no other line may begin so.',
      lineAt(source, end + 1),
    )
  }
  const block = source.slice(0, end)
  try {
    const { data, content } = matter(source, { engines })
    const bodyLine = lineAt(source, source.length - content.length)
    return { data, body: content.trim(), bodyLine: bodyLine + leadingLines(content) }
  } catch (error) {
    throw yamlError(block, error)
  }
}

/**
 * The line of the value (or, with `onKey`, of the key) at `path` in a record's front matter; the
 * nearest line above it that exists where the path does not.
 */
export function lineOf(source: string, path: readonly PropertyKey[], onKey?: string): number {
  const { document, lines } = documentOf(source)
  let node: unknown = document.contents
  let offset = 0
  for (const step of onKey === undefined ? path : [...path, onKey]) {
    if (isMap(node)) {
      const pair = node.items.find((p: Pair) => isScalar(p.key) && p.key.value === step)
      if (!pair) break
      offset = rangeStart(pair.key) ?? offset
      node = pair.value
    } else {
      const item = (node as { items?: unknown[] } | null)?.items?.[Number(step)]
      if (item === undefined) break
      offset = rangeStart(item) ?? offset
      node = item
    }
  }
  return lines.linePos(offset).line + 1
}

/** The record that was parsed last: where one has many faults, each asks for its line. */
let last: { source: string; document: Document; lines: LineCounter } | undefined

function documentOf(source: string) {
  if (last?.source !== source) {
    const lines = new LineCounter()
    const text = yamlOf(source)
    last = { source, document: parseDocument(text, { lineCounter: lines, ...options }), lines }
  }
  return last
}

// Everything but YAML is refused: gray-matter would evaluate `---js` front matter.
const refuse = () => {
  throw new Error('Front matter must be YAML.')
}
const engines = {
  yaml: (text: string) => yaml.load(text, loadOptions) as object,
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  json: refuse,
}

/** A record has lists of fields with lists of quotations in them, and nothing deeper. */
const MAX_DEPTH = 12

const loadOptions = {
  schema: yaml.FAILSAFE_SCHEMA,
  maxDepth: MAX_DEPTH,
  listener: (event: string, state: object) => {
    if (event !== 'close') return
    const { anchor, tag } = state as NodeState
    if (anchor !== null) throw new RefusedError(noAnchors, `&${anchor}`)
    if (tag !== null && tag !== '?') throw new RefusedError(noTags, '!')
  },
}

/** What js-yaml knows of a node when it has read it; its types leave these out. */
interface NodeState {
  anchor: string | null
  /** `?` where none was written. */
  tag: string | null
}

// An alias repeats text that is written elsewhere: ten nested lines can expand to a billion words.
const noAnchors = 'Front matter has no anchors (`&`) and no aliases (`*`): write the value out.'
const noTags = 'Front matter has no tags (`!`): every value is text. Quote it where it begins so.'

/** YAML that the archive does not take; `mark` is what it begins with. */
class RefusedError extends Error {
  readonly mark: string
  constructor(message: string, mark: string) {
    super(message)
    this.mark = mark
  }
}

const options = { schema: 'failsafe', logLevel: 'silent' } as const

const yamlOf = (source: string) => /^---[^\n]*\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? ''

const rangeStart = (node: unknown) =>
  (node as { range?: [number, number, number] } | null)?.range?.[0]

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length

const leadingLines = (content: string) => /^\s*/.exec(content)![0].split('\n').length - 1

function yamlError(block: string, cause: unknown): FrontmatterError {
  const refused = refusalIn(cause)
  if (refused) {
    const mark = new RegExp(`(?<=^|[\\s,:[{-])${RegExp.escape(refused.mark)}`, 'm')
    return new FrontmatterError(refused.message, lineAt(block, Math.max(0, block.search(mark))))
  }
  const { message, reason = message, mark } = cause as YamlError
  const line = (mark?.line ?? 1) + 1
  if (reason.startsWith('nesting')) {
    return new FrontmatterError(`Front matter is nested at most ${MAX_DEPTH} deep.`, line)
  }
  const first = firstError(block.replace(/^---[^\n]*\n/, ''))
  const said = (first?.message ?? message).split('\n')[0]!
  return new FrontmatterError(
    `The front matter is not YAML: ${said.replace(/ (?:at line \d+, column \d+|\(\d+:\d+\)):?$/, '')}\n` +
      'Text with a colon, a comma in braces, or a quotation mark in front must stand in quotation marks.',
    first ? (first.linePos?.[0].line ?? 1) + 1 : line,
  )
}

/** What js-yaml throws. */
interface YamlError extends Error {
  reason?: string
  mark?: { line: number }
}

/** Tags that js-yaml does not know, and aliases of nothing, it refuses by itself. */
function refusalIn(cause: unknown): RefusedError | undefined {
  if (cause instanceof RefusedError) return cause
  const { reason = '' } = cause as YamlError
  const [, alias] = /^unidentified alias "(.*)"$/s.exec(reason) ?? []
  if (alias !== undefined) return new RefusedError(noAnchors, `*${alias}`)
  return reason.startsWith('unknown tag') ? new RefusedError(noTags, '!') : undefined
}

/** `yaml` finds the right line where js-yaml reports an unclosed quotation mark many lines late. */
function firstError(text: string) {
  try {
    return parseDocument(text, { lineCounter: new LineCounter(), ...options }).errors[0]
  } catch {
    // It may be nested deeper than `yaml` can follow; js-yaml's own message then has to do.
    return undefined
  }
}
