/**
 * Front matter, read so that nothing is guessed and nothing runs: gray-matter with a YAML engine in
 * which every scalar stays text (YAML's failsafe schema), and no other engine.
 */
import matter from 'gray-matter'
import yaml from 'js-yaml'
import { LineCounter, parseDocument, isMap, isScalar } from 'yaml'
import type { Pair } from 'yaml'

/** A record as text, parted into its front matter and its body. */
export interface Parted {
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
 * Parts a record's text into front matter and body.
 *
 * @throws {FrontmatterError} when there is none, when it is not closed, or when it is not YAML
 */
export function readFrontmatter(source: string): Parted {
  if (!/^---[ \t]*\r?\n/.test(source)) {
    throw new FrontmatterError(
      'Expected front matter: a first line `---`, YAML, then a line `---`.',
      1,
    )
  }
  if (!/\r?\n---[ \t]*(\r?\n|$)/.test(source.slice(3))) {
    throw new FrontmatterError('The front matter is not closed: add a line `---` after it.', 1)
  }
  const block = source.slice(0, source.slice(3).search(/\r?\n---[ \t]*(\r?\n|$)/) + 3)
  try {
    const { data, content } = matter(source, { engines })
    const bodyLine = source.slice(0, source.length - content.length).split('\n').length
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
  const lines = new LineCounter()
  const document = parseDocument(yamlOf(source), { lineCounter: lines, schema: 'failsafe' })
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

// Everything but YAML is refused: gray-matter would evaluate `---js` front matter.
const refuse = () => {
  throw new Error('Front matter must be YAML.')
}
const engines = {
  yaml: (text: string) => yaml.load(text, { schema: yaml.FAILSAFE_SCHEMA }) as object,
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  json: refuse,
}

const yamlOf = (source: string) => /^---[^\n]*\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? ''

const rangeStart = (node: unknown) =>
  (node as { range?: [number, number, number] } | null)?.range?.[0]

const leadingLines = (content: string) => /^\s*/.exec(content)![0].split('\n').length - 1

/** `yaml` finds the right line where js-yaml reports an unclosed quotation mark many lines late. */
function yamlError(block: string, cause: unknown): FrontmatterError {
  const lines = new LineCounter()
  const text = block.replace(/^---[^\n]*\n/, '')
  const first = parseDocument(text, { lineCounter: lines, schema: 'failsafe' }).errors[0]
  const reason = first?.message.split('\n')[0] ?? (cause as Error).message.split('\n')[0]
  const line = first
    ? (first.linePos?.[0].line ?? 1) + 1
    : ((cause as YamlMark).mark?.line ?? 0) + 2
  return new FrontmatterError(
    `The front matter is not YAML: ${reason!.replace(/ at line \d+, column \d+:?$/, '')}\n` +
      'Text with a colon, a comma in braces, or a quotation mark in front must stand in quotation marks.',
    line,
  )
}

interface YamlMark {
  mark?: { line: number }
}
