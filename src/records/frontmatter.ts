/**
 * Front matter, read so that nothing is guessed and nothing runs: gray-matter with the archive's own
 * reader of YAML, and no other engine.
 */
import matter from 'gray-matter'
import { conflictMessage, resolveConflicts } from './conflict-markers.ts'
import { fence } from './fences.ts'
import type { FencedText } from './fences.ts'
import type { FormFault } from './problem-kinds/form.ts'
import { lineInYaml, readYaml } from './yaml.ts'
import type { ParsedYaml } from './yaml.ts'

/** A record's text, split into its front matter and its body. */
export interface SplitRecord {
  /** The front matter's values, every scalar as text; where there are faults, as they were meant. */
  readonly data: unknown
  /** Whether the values are there. */
  readonly isRead: boolean
  /** The text after the front matter; nothing where it cannot be told where that ends. */
  readonly body: string | undefined
  /** The line, counted from 1, on which the body begins. */
  readonly bodyLine: number
  readonly faults: readonly FormFault[]
}

/** Splits a record's text into front matter and body; what is wrong with its form is in the result. */
export function readFrontmatter(source: string): SplitRecord {
  const { text, faults, shift } = laidOut(source)
  if (text === undefined) {
    return { data: undefined, isRead: false, body: undefined, bodyLine: 1, faults }
  }
  let parsed: ParsedYaml = { data: {}, faults: [], isRead: true }
  const yaml = (front: string): object => {
    parsed = readYaml(front)
    return {}
  }
  const { content } = matter(text, { engines: { ...refusing, yaml } })
  // The YAML begins with the rest of the first line, so its lines are counted as those of the text.
  const wrong = parsed.faults.map((fault) => ({ ...fault, line: fault.line + shift.fields }))
  const bodyLine = lineAt(text, text.length - content.length) + leadingLines(content) + shift.body
  return {
    ...parsed,
    body: content.trim(),
    bodyLine,
    faults: [...faults, ...wrong],
  }
}

/**
 * The line of the value (or, with `onKey`, of the key) at `path` in a record's front matter; the
 * nearest line above it that exists where the path does not.
 */
export function lineOf(source: string, path: readonly PropertyKey[], onKey?: string): number {
  const { text = '', shift } = laidOut(source)
  const yaml = /^---[^\n]*\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  return Math.max(1, lineInYaml(yaml, path, onKey) + 1 + shift.fields)
}

/** The last text that was asked for: one with many faults is asked for many times. */
let last: { source: string; laidOut: FencedText } | undefined

/** A text as it is once conflicts are resolved and fences set, line for line. */
function laidOut(source: string): FencedText {
  if (last?.source !== source) {
    const { text, conflicts } = resolveConflicts(source)
    const fenced = fence(text)
    // A conflict above the fields leaves blank lines there.
    const isCause = conflicts[0]?.line === 1
    const faults: FormFault[] = [
      ...conflicts.map((conflict) => ({
        line: conflict.line,
        code: 'conflict-marker' as const,
        message: conflictMessage(conflict),
      })),
      ...fenced.faults.filter(({ code }) => !isCause || code !== 'front-matter-start'),
    ]
    last = { source, laidOut: { ...fenced, faults } }
  }
  return last.laidOut
}

// Everything but YAML is refused: gray-matter would evaluate `---js` front matter.
const refuse = () => {
  throw new Error('Front matter must be YAML.')
}
const refusing = { js: refuse, javascript: refuse, coffee: refuse, json: refuse }

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length

const leadingLines = (content: string) => /^\s*/.exec(content)![0].split('\n').length - 1
