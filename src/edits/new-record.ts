/** The text of a new record, as a careful person would write it: what the commands that make records share. */
import { Document, Scalar, YAMLMap, YAMLSeq, isCollection, isPair } from 'yaml'
import type { Node } from 'yaml'
import { schemas } from '../archive/model/schemas.ts'
import type { Kind } from '../archive/records.ts'
import { fieldNamesAt, jsonSchemaOf } from '../formats/json-schema.ts'
import type { JsonSchema } from '../formats/json-schema.ts'
import { readYaml } from '../records/yaml.ts'

type FieldValue = string | number | boolean | undefined | readonly FieldValue[] | Fields

interface Fields {
  readonly [field: string]: FieldValue
}

/**
 * The text of a record's file: its fields in the order of the schema, but what backs and changes the
 * record last; short lists and pairs in one line, no line longer than it must be.
 *
 * @param fields texts, numbers, truth values, and lists and objects of them; what is `undefined`, or a
 *   list of nothing, is left out
 * @param body Markdown, as it stands in the file
 * @example
 * recordText('topics', { name: 'Harbours', aliases: ['ports'] }, 'Where ships lie.')
 * // => '---\nname: Harbours\naliases:\n  - ports\n---\nWhere ships lie.\n'
 */
export function recordText(kind: Kind, fields: object, body: string): string {
  const place: Place = { schema: jsonSchemaOf(schemas[kind]), root: fields, path: [], depth: 0 }
  const front = new Document(undefined, { schema: 'failsafe' })
  front.contents = nodeOf(fields as Fields, place)
  // Every text is text to the reader: without guesses, `2008` needs no quotation marks.
  const yaml = front.toString({ lineWidth: WIDTH })
  return `---\n${yaml}---\n${body === '' ? '' : `${body.trim()}\n`}`
}

/** The longest line, in characters. */
const WIDTH = 100
/** The longest list in one line. */
const LIST_WIDTH = 80

/** Where a value stands, and in what. */
interface Place {
  readonly schema: JsonSchema
  readonly root: unknown
  readonly path: readonly PropertyKey[]
  /** How many lists are around it. */
  readonly depth: number
}

function nodeOf(value: FieldValue, place: Place): Node {
  if (isList(value)) return listOf(value, place)
  return typeof value === 'object' ? mapOf(value, place) : scalarOf(String(value), place)
}

function mapOf(fields: Fields, place: Place): YAMLMap {
  const { schema, root, path, depth } = place
  const order = fieldNamesAt(schema, { path, data: root })
  const rank = (name: string) =>
    depth === 0 && last.includes(name) ? order.length + last.indexOf(name) : order.indexOf(name)
  const map = new YAMLMap()
  const names = Object.keys(fields).toSorted((a, b) => rank(a) - rank(b))
  for (const name of names) {
    const value = fields[name]
    if (isNothing(value)) continue
    map.add({ key: new Scalar(name), value: nodeOf(value, { ...place, path: [...path, name] }) })
  }
  map.flow =
    inOneLine.has(String(path.findLast((step) => typeof step === 'string'))) &&
    isShort(map, columnOf(place))
  return map
}

/** What backs a record, and how it changed: below what it says, in this order. */
const last = ['evidence', 'conflicts', 'related', 'changes']

/** Fields whose pairs stand in one line: `{ on: 2026-11-24, kind: created }`. */
const inOneLine = new Set(['aliases', 'claims', 'changes', 'compared'])

function listOf(values: readonly FieldValue[], place: Place): YAMLSeq {
  const seq = new List()
  seq.items = values
    .filter((value) => !isNothing(value))
    .map((value, i) =>
      nodeOf(value, { ...place, path: [...place.path, i], depth: place.depth + 1 }),
    )
  const isPlain = seq.items.every((item) => item instanceof Scalar)
  seq.flow =
    isPlain && place.path.at(-1) !== 'aliases' && isShort(seq, columnOf(place) + WIDTH - LIST_WIDTH)
  return seq
}

/** In one line without spaces inside its brackets, unlike pairs. */
class List extends YAMLSeq {
  override toString(...[context, ...more]: Parameters<YAMLSeq['toString']>): string {
    const padding = this.flow ? { flowCollectionPadding: '' } : {}
    return super.toString(context && { ...context, ...padding }, ...more)
  }
}

/** A long text is folded over several lines; what would be taken for something else is quoted. */
function scalarOf(text: string, place: Place): Scalar {
  const scalar = new Scalar(text)
  const isPlain = isReadAs(text, place)
  const written = isPlain ? text : JSON.stringify(text)
  if (columnOf(place) + written.length > WIDTH) scalar.type = 'BLOCK_FOLDED'
  else if (!isPlain) scalar.type = 'QUOTE_DOUBLE'
  return scalar
}

/** Whether the reader takes a text for what it is without quotation marks: it is wary of slips. */
function isReadAs(text: string, { path }: Place): boolean {
  // Curved marks around a value are one.
  if (/^[“”„«‘].*[“”»’]$/su.test(text)) return false
  const isEntry = typeof path.at(-1) === 'number'
  const { data, faults } = readYaml(isEntry ? `- ${text}` : `title: ${text}`)
  return faults.length === 0 && Object.values(data ?? {})[0] === text
}

/** Where in its line a value begins: lists are indented by two, their entries stand two further in. */
function columnOf({ path, depth }: Place): number {
  const name = path.at(-1)
  return depth * 4 + (typeof name === 'string' ? name.length + 2 : 0)
}

/** Whether a collection of single values fits into a line. */
function isShort(node: YAMLMap | YAMLSeq, column: number): boolean {
  const values = node.items.map((item: unknown) => (isPair(item) ? item.value : item))
  const isFlat = values.every((value) => !isCollection(value) || value.flow)
  return isFlat && column + inline(node).length <= WIDTH
}

function inline(node: YAMLMap | YAMLSeq): string {
  const copy = new Document(undefined, { schema: 'failsafe' })
  const contents = node.clone() as typeof node
  contents.flow = true
  copy.contents = contents
  return copy.toString({ lineWidth: 0 }).trimEnd()
}

const isNothing = (value: FieldValue) =>
  value === undefined || value === '' || (isList(value) && value.every(isNothing))

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value)
