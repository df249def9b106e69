/** Edits of YAML that leave its form and its comments alone. */
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, Node, Pair } from 'yaml'
import { endOfLine } from './text-edit.ts'
import type { TextEdit } from './text-edit.ts'

/** A path to a value: keys and numbers of entries. */
export type Path = readonly PropertyKey[]

/** YAML within a file: all of it, or its front matter. */
export interface YamlPart {
  readonly text: string
  /** Where it begins in the file. */
  readonly offset: number
  readonly document: Document
}

/** A text of YAML, and where it begins in its file. */
export const yamlPart = (text: string, offset = 0): YamlPart => ({
  text,
  offset,
  document: parseDocument(text, { schema: 'failsafe', logLevel: 'silent' }),
})

/** The front matter of a record that can be read, up to the end of its last line. */
export function frontMatterOf(file: string): YamlPart {
  const [head = '', text = ''] = /^---[^\n]*\n([\s\S]*?\n)(?=---)/.exec(file) ?? []
  return yamlPart(text, head.length - text.length)
}

/** Puts another id at a path; quotation marks around it stay. */
export function replaceId({ text, offset, document }: YamlPart, path: Path, now: string): TextEdit {
  const node = nodeAt(document, path)
  const [from, to] = rangeOf(node)
  const id = isScalar(node) ? String(node.value) : ''
  const at = text.slice(from, to).indexOf(id)
  // Where the id is written by escapes, all of it is replaced.
  return at < 0
    ? { start: offset + from, end: offset + to, text: now }
    : { start: offset + from + at, end: offset + from + at + id.length, text: now }
}

/**
 * Takes an entry out of a list; the only entry goes with the field that holds the list.
 *
 * @throws {Error} where there is no list at the path
 */
export function removeEntry(part: YamlPart, list: Path, index: number): TextEdit {
  const { offset, document } = part
  const seq = nodeAt(document, list)
  if (!isSeq<Node>(seq)) throw new Error(`There is no list at ${list.map(String).join('.')}.`)
  const { [index - 1]: last, [index]: entry, [index + 1]: next } = seq.items
  if (seq.items.length === 1) return wholeLines(part, fieldRange(document, list))
  const [from, to] = rangeOf(entry)
  if (!seq.flow) return wholeLines(part, [from, to])
  return next
    ? { start: offset + from, end: offset + rangeOf(next)[0], text: '' }
    : { start: offset + rangeOf(last)[1], end: offset + to, text: '' }
}

/**
 * Adds an entry behind the last one of a list.
 *
 * @param entry its lines, from the hyphen, without indentation
 * @throws {Error} where there is no list at the path that has each entry on lines of its own
 */
export function appendEntry(
  { text, offset, document }: YamlPart,
  list: Path,
  entry: string,
): TextEdit {
  const seq = nodeAt(document, list)
  const last = isSeq<Node>(seq) && !seq.flow ? seq.items.at(-1) : undefined
  if (!last) {
    throw new Error(`There is no list with lines of its own at ${list.map(String).join('.')}.`)
  }
  const [from, to] = rangeOf(last)
  const start = text.lastIndexOf('\n', from - 1) + 1
  const [indent = ''] = /^ */.exec(text.slice(start)) ?? []
  const at = offset + endOfLine(text, text.slice(0, to).trimEnd().length)
  const feed = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = entry
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}${feed}`)
  const isOpen = text[at - offset - 1] !== '\n'
  return { start: at, end: at, text: (isOpen ? feed : '') + lines.join('') }
}

/** The fields at the top, each with its lines as they are written. */
export function fieldsOf({ text, document }: YamlPart): { name: string; written: string }[] {
  if (!isMap(document.contents)) return []
  return document.contents.items.map(({ key }) => {
    const name = String(isScalar(key) ? key.value : key)
    const [from, to] = fieldRange(document, [name])
    return { name, written: text.slice(from, endOfLine(text, to)).trimEnd() }
  })
}

/** A range from the first of its lines to the last. */
const wholeLines = ({ text, offset }: YamlPart, [from, to]: Range): TextEdit => ({
  start: offset + text.lastIndexOf('\n', from - 1) + 1,
  end: offset + endOfLine(text, to),
  text: '',
})

type Range = readonly [start: number, end: number]

/** From a field's key to the end of its value. */
function fieldRange(document: Document, path: Path): Range {
  const parent = nodeAt(document, path.slice(0, -1))
  const pair = isMap(parent)
    ? parent.items.find(({ key }: Pair) => isScalar(key) && key.value === path.at(-1))
    : undefined
  const [start] = rangeOf(pair?.key)
  const value = isNode(pair?.value) ? pair.value : pair?.key
  return [start, rangeOf(value)[1]]
}

function nodeAt(document: Document, path: Path): Node {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isNode(node)) throw new Error(`There is nothing at ${path.map(String).join('.')}.`)
  return node
}

function rangeOf(node: unknown): Range {
  const range = isNode(node) ? node.range : undefined
  if (!range) throw new Error('The place of a value in its file is not known.')
  return [range[0], range[1]]
}
