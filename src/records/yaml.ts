/**
 * YAML, read so that nothing is guessed and nothing is hidden: every scalar stays text (YAML's
 * failsafe schema), and there are no anchors, no aliases and no tags.
 */
import yaml from 'js-yaml'
import { LineCounter, parseDocument, isMap, isScalar } from 'yaml'
import type { Document, Pair } from 'yaml'
import { isFieldName } from './field-names.ts'
import { mendYaml, unread } from './yaml-slips.ts'
import type { MendedYaml, YamlFault } from './yaml-slips.ts'

/** A YAML text as it was read. */
export interface ParsedYaml {
  /** Its values, every scalar as text; where there are faults, of the text with its slips mended. */
  readonly data: unknown
  /** Its slips, with lines counted from 1. */
  readonly faults: readonly YamlFault[]
  /** Whether the values are there. */
  readonly isRead: boolean
}

/** Reads a YAML text; what is wrong with it is in the result. */
export function readYaml(text: string): ParsedYaml {
  const { data, fault } = load(text)
  if (!fault && !isSuspicious(text)) return { data, faults: [], isRead: true }
  if (fault?.code === 'yaml-depth') return { data: undefined, faults: [fault], isRead: false }
  const mended = mendedOf(text)
  if (mended.isLost) return { data: undefined, faults: mended.faults, isRead: false }
  const again = load(mended.text, { json: true })
  return {
    data: again.data,
    faults: [...mended.faults, ...(again.fault ? [again.fault] : [])],
    isRead: !again.fault,
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
    const whole = load(text).fault ? mendedOf(text).text : text
    last = { text, document: parseDocument(whole, { lineCounter: lines, ...options }), lines }
  }
  return last
}

const options = { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false } as const

const rangeStart = (node: unknown) =>
  (node as { range?: [number, number, number] } | null)?.range?.[0]

/** The last text that was mended: it is read, and then asked for lines. */
let lastMended: { text: string; mended: MendedYaml } | undefined

function mendedOf(text: string): MendedYaml {
  if (lastMended?.text !== text) {
    const deep = deepLine(text)
    const isAccepted = !load(text).fault
    const mended =
      deep === undefined
        ? mendYaml(text, { isField: isFieldName, isAccepted })
        : { text: '', faults: [tooDeep(deep)], isLost: true }
    lastMended = { text, mended }
  }
  return lastMended.mended
}

/**
 * What the engine may read otherwise than it was meant: then it is looked at again. Wide enough that
 * nothing passes, narrow enough that few records are looked at twice.
 */
const suspicions: readonly RegExp[] = [
  // Anchors, aliases, tags: text could stand where nobody reads it, and ten lines could grow into a thousand
  // million words.
  /[&*!](?<=(?:^|[\s:,[{]).)\S/m,
  // A comment after a value.
  /#(?<=^[^\n#]*[^\s#][ \t]+#)/m,
  // An odd space before or after a field, a hyphen without a space, a colon without one.
  /[^\S \t\n](?<=^[ \t-]*(?:[A-Za-z_][\w-]*:)?[ \t]*[^\S \t\n])/m,
  /^[ \t]*-[^\s\-\d]/m,
  /^[ \t]*- +[A-Za-z_][\w-]*:[^\s/]/m,
  /[{,]\s*[A-Za-z_][\w-]*:[^\s/:]/,
  // An entry of a map without a colon.
  /\{(?:(?:[^{}"'\n[\]]|\[[^\]\n]*\])*,)?[^:,{}[\]"'\n]+[,}]/,
  // Marks that open or close nothing.
  /"(?=[ \t]*$)(?<=^(?![^\S\n]*")[^"\n]*")/m,
  /\](?=[ \t]*$)(?<=^[^[\n]*\])/m,
  /\}(?=[ \t]*$)(?<=^[^{\n]*\})/m,
]

const isSuspicious = (text: string) => suspicions.some((pattern) => pattern.test(text))

/** A record has lists of fields with lists of quotations in them, and nothing deeper. */
const MAX_DEPTH = 12

interface Loaded {
  readonly data?: unknown
  readonly fault?: YamlFault
}

/** The values of a text as the engine reads them; `json` lets a field stand twice, the last one counts. */
function load(text: string, { json = false } = {}): Loaded {
  try {
    const engine = { schema: yaml.FAILSAFE_SCHEMA, maxDepth: MAX_DEPTH, json }
    return { data: yaml.load(text, engine) }
  } catch (error) {
    const { reason = '', mark } = error as { reason?: string; mark?: { line: number } }
    const at = mark?.line ?? 0
    return { fault: reason.startsWith('nesting') ? tooDeep(at) : unread(at) }
  }
}

const tooDeep = (at: number): YamlFault => ({
  line: at + 1,
  code: 'yaml-depth',
  message: `Lists and fields are nested at most ${MAX_DEPTH} deep.`,
})

/** The line, counted from 0, at which brackets are deeper than the parser of `yaml` could follow. */
function deepLine(text: string): number | undefined {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[' || text[i] === '{') depth++
    else if (text[i] === ']' || text[i] === '}') depth--
    if (depth > 100) return text.slice(0, i).split('\n').length - 1
  }
  return undefined
}
