/**
 * YAML, read so that nothing is guessed and nothing is hidden: every scalar stays text (YAML's
 * failsafe schema), and there are no anchors, no aliases and no tags.
 */
import yaml from 'js-yaml'
import { LineCounter, parseDocument, isMap, isScalar } from 'yaml'
import type { Document, Pair } from 'yaml'

/** Text that is not YAML, or not YAML that the archive takes. */
export class YamlError extends Error {
  /** Counted from 1 within the text. */
  readonly line: number
  constructor(message: string, line: number) {
    super(message)
    this.name = 'YamlError'
    this.line = line
  }
}

/**
 * The values of a YAML text, every scalar as text.
 *
 * @param what the text is called in messages
 * @throws {YamlError} when it is not YAML, or has what the archive does not take
 */
export function readYaml(text: string, what: 'front matter' | 'file'): unknown {
  try {
    return yaml.load(text, loadOptions)
  } catch (error) {
    throw yamlError(text, what, error)
  }
}

/**
 * The line, counted from 1, of the value (or, with `onKey`, of the key) at `path` in a YAML text; of
 * the nearest value above it that exists where the path does not.
 */
export function lineInYaml(text: string, path: readonly PropertyKey[], onKey?: string): number {
  const { document, lines } = documentOf(text)
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
  return lines.linePos(offset).line
}

/** The last text that was asked for: one with many faults is asked for many times. */
let last: { text: string; document: Document; lines: LineCounter } | undefined

function documentOf(text: string) {
  if (last?.text !== text) {
    const lines = new LineCounter()
    last = { text, document: parseDocument(text, { lineCounter: lines, ...options }), lines }
  }
  return last
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

// Anchors let text stand where nobody reads it, and ten lines of them be a thousand million words.
const noAnchors = 'has no anchors (`&`) and no aliases (`*`): write the value out.'
const noTags = 'has no tags (`!`): every value is text. Quote it where it begins so.'

/** YAML that the archive does not take; `mark` is what it begins with. */
class RefusedError extends Error {
  readonly mark: string
  constructor(message: string, mark: string) {
    super(message)
    this.mark = mark
  }
}

const options = { schema: 'failsafe', logLevel: 'silent' } as const

const rangeStart = (node: unknown) =>
  (node as { range?: [number, number, number] } | null)?.range?.[0]

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length

function yamlError(text: string, what: 'front matter' | 'file', cause: unknown): YamlError {
  const name = what === 'file' ? 'The file' : 'Front matter'
  const refused = refusalIn(cause)
  if (refused) {
    const mark = new RegExp(`(?<=^|[\\s,:[{-])${RegExp.escape(refused.mark)}`, 'm')
    return new YamlError(`${name} ${refused.message}`, lineAt(text, Math.max(0, text.search(mark))))
  }
  const { message, reason = message, mark } = cause as LoadError
  const line = (mark?.line ?? 0) + 1
  if (reason.startsWith('nesting')) {
    return new YamlError(`${name} is nested at most ${MAX_DEPTH} deep.`, line)
  }
  const first = firstError(text)
  const said = (first?.message ?? message).split('\n')[0]!
  return new YamlError(
    `The ${what} is not YAML: ${said.replace(/ (?:at line \d+, column \d+|\(\d+:\d+\)):?$/, '')}\n` +
      'Text with a colon, a comma in braces, or a quotation mark in front must stand in quotation marks.',
    first?.linePos?.[0].line ?? line,
  )
}

/** What js-yaml throws. */
interface LoadError extends Error {
  reason?: string
  mark?: { line: number }
}

/** Tags that js-yaml does not know, and aliases of nothing, it refuses by itself. */
function refusalIn(cause: unknown): RefusedError | undefined {
  if (cause instanceof RefusedError) return cause
  const { reason = '' } = cause as LoadError
  const [, alias] = /^unidentified alias "(.*)"$/s.exec(reason) ?? []
  if (alias !== undefined) return new RefusedError(noAnchors, `*${alias}`)
  return reason.startsWith('unknown tag') ? new RefusedError(noTags, '!') : undefined
}

/** `yaml` finds the right line where js-yaml reports an unclosed quotation mark many lines late. */
function firstError(text: string) {
  try {
    return parseDocument(text, { lineCounter: new LineCounter(), ...options }).errors[0]
  } catch {
    // It may be nested deeper than `yaml` can follow; js-yaml has told a fault above that.
    return undefined
  }
}
