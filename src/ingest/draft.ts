/** A record that is still to be written: its front matter as values, its body, and both as Markdown. */
import { stringify } from 'yaml'
import type { Kind } from '../archive/records.ts'

/** A value of front matter. Everything is text, as the reader of records takes it. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined }

export interface Draft {
  readonly kind: Kind
  readonly id: string
  readonly data: { readonly [key: string]: Value | undefined }
  readonly body: string
  /** What it comes from, for messages: a place in the list, or a name. */
  readonly from: string
}

/** Lines of notes and bodies are this long at most, as in records written by hand. */
const WIDTH = 100

/** The text of a record's file. */
export function markdownOf({ data, body }: Draft): string {
  const lines = entriesOf(data).flatMap(([key, value]) => pairLines(key, value, 0))
  const text = body ? `${wrapped(body, 0).join('\n')}\n` : ''
  return `---\n${lines.join('\n')}\n---\n${text}`
}

function pairLines(key: string, value: Value, indent: number): string[] {
  const pad = ' '.repeat(indent)
  if (typeof value === 'string') {
    if (key === 'note' && value.length > WIDTH - indent - key.length) {
      return [`${pad}${key}: >-`, ...wrapped(value, indent + 2)]
    }
    return [`${pad}${key}: ${scalar(value)}`]
  }
  if (Array.isArray(value)) {
    return key === 'coordinates'
      ? [`${pad}${key}: [${value.map((v) => scalar(v as string)).join(', ')}]`]
      : [`${pad}${key}:`, ...value.flatMap((item) => itemLines(item as Value, indent + 2))]
  }
  return [
    `${pad}${key}:`,
    ...entriesOf(value as Draft['data']).flatMap(([k, v]) => pairLines(k, v, indent + 2)),
  ]
}

function itemLines(item: Value, indent: number): string[] {
  const pad = ' '.repeat(indent)
  if (typeof item === 'string') return [`${pad}- ${scalar(item)}`]
  const pairs = entriesOf(item as Draft['data'])
  if (pairs.every(([key]) => inlineKeys.has(key))) {
    return [`${pad}- { ${pairs.map(([k, v]) => `${k}: ${scalar(v as string, true)}`).join(', ')} }`]
  }
  const lines = pairs.flatMap(([key, value]) => pairLines(key, value, indent + 2))
  return [`${pad}- ${lines[0]!.trimStart()}`, ...lines.slice(1)]
}

/** Short entries stand on one line: a change, an alias with its language. */
const inlineKeys = new Set(['on', 'kind', 'name', 'lang'])

/** A text in quotation marks only where YAML needs them; in failsafe YAML every scalar is text. */
function scalar(text: string, isInline = false): string {
  const value = isInline ? [text] : text
  const yaml = stringify(value, {
    schema: 'failsafe',
    lineWidth: 0,
    ...(isInline && { collectionStyle: 'flow' as const, flowCollectionPadding: false }),
  }).trimEnd()
  return isInline ? yaml.slice(1, -1) : yaml
}

/** Text in lines at spaces; a folded block and a paragraph give it back as it was. */
function wrapped(text: string, indent: number): string[] {
  const pad = ' '.repeat(indent)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const isFull = pad.length + line.length + 1 + word.length > WIDTH
    if (line && isFull && !listMark.test(word)) {
      lines.push(pad + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, pad + line]
}

// In front of a line Markdown would take it for the mark of a list, a quotation or a heading.
const listMark = /^(?:[-+*>#|=~`]|\d+[.)]$)/

const entriesOf = (data: Draft['data']): [string, Value][] =>
  Object.entries(data).filter(
    (pair): pair is [string, Value] =>
      pair[1] !== undefined && !(Array.isArray(pair[1]) && pair[1].length === 0),
  )
