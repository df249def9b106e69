/**
 * Front matter, read so that nothing is guessed and nothing runs: gray-matter with the archive's own
 * reader of YAML, and no other engine.
 */
import matter from 'gray-matter'
import { YamlError, lineInYaml, readYaml } from './yaml.ts'

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
  try {
    const { data, content } = matter(source, { engines })
    const bodyLine = lineAt(source, source.length - content.length)
    return { data, body: content.trim(), bodyLine: bodyLine + leadingLines(content) }
  } catch (error) {
    // The YAML begins with the rest of the first line, so its lines are counted as those of the file.
    if (error instanceof YamlError) throw new FrontmatterError(error.message, error.line)
    throw error
  }
}

/**
 * The line of the value (or, with `onKey`, of the key) at `path` in a record's front matter; the
 * nearest line above it that exists where the path does not.
 */
export const lineOf = (source: string, path: readonly PropertyKey[], onKey?: string): number =>
  lineInYaml(yamlOf(source), path, onKey) + 1

// Everything but YAML is refused: gray-matter would evaluate `---js` front matter.
const refuse = () => {
  throw new Error('Front matter must be YAML.')
}
const engines = {
  yaml: (text: string) => readYaml(text, 'front matter') as object,
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  json: refuse,
}

const yamlOf = (source: string) => /^---[^\n]*\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? ''

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length

const leadingLines = (content: string) => /^\s*/.exec(content)![0].split('\n').length - 1
