/**
 * The schemas of records as JSON Schema (draft 2020-12): what the documentation's tables of fields and
 * the messages about unknown fields are made from.
 */
import { z } from 'zod'

/** The part of JSON Schema that the schemas of records use. */
export interface JsonSchema {
  readonly $schema?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  /** The entries of a list of fixed length, such as coordinates. */
  readonly prefixItems?: readonly JsonSchema[]
  readonly const?: string | number | boolean | null
  readonly enum?: readonly unknown[]
  /** The alternatives of a union: told apart by a constant, or by which fields there are. */
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
}

/** A schema as JSON Schema, as front matter is written: before defaults are filled in. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input' }) as JsonSchema

/** A field of a record, as the documentation has it. */
export interface Field {
  readonly name: string
  /** `yes`, `no`, or of a union where: `for stated and derived`, `one of person, unnamed`. */
  readonly required: string
  readonly description: string
  /** All that it can be, where the schema lists it: texts alone. */
  readonly values?: readonly string[]
}

/** The fields of a schema in their order; those of all its alternatives, where it is a union. */
export function fieldsOf(schema: JsonSchema): Field[] {
  const alternatives = alternativesOf(schema)
  const names = new Set(alternatives.flatMap((a) => Object.keys(a.properties ?? {})))
  return [...names].map((name) => {
    const having = alternatives.filter((a) => a.properties?.[name])
    const values = valuesIn(name, having)
    return {
      name,
      required: requiredIn(name, alternatives),
      description: describedIn(name, having),
      ...(values && { values }),
    }
  })
}

/** What a field can be, in any of the alternatives that have it. */
function valuesIn(name: string, alternatives: readonly JsonSchema[]): string[] | undefined {
  const lists = alternatives.flatMap((a) => a.properties?.[name] ?? [])
  const values = lists.flatMap((f) => f.enum ?? (f.const === undefined ? [undefined] : [f.const]))
  const isText = (value: unknown): value is string => typeof value === 'string'
  return values.every(isText) ? [...new Set(values)] : undefined
}

function requiredIn(name: string, alternatives: readonly JsonSchema[]): string {
  const needing = alternatives.filter((a) => a.required?.includes(name))
  if (needing.length === 0) return 'no'
  if (needing.length === alternatives.length) return 'yes'
  if (needing.every((a) => constantOf(a) === undefined && tagOf(a) === name)) {
    return `one of ${alternatives.map(tagOf).join(', ')}`
  }
  return `for ${and.format(needing.map(tagOf))}`
}

const and = new Intl.ListFormat('en', { type: 'conjunction' })

/** A place in a record: its path from the front matter, and the front matter itself. */
export interface Place {
  readonly path: readonly PropertyKey[]
  readonly data: unknown
}

/** The names of the fields at a place; of a union those of the alternative that the value chose. */
export const fieldNamesAt = (schema: JsonSchema, place: Place): string[] => {
  const [node, value] = nodeAt(schema, place)
  return node ? Object.keys(chosen(node, value).properties ?? {}) : []
}

/** The values that choose an alternative of the union around a place: `stated`, `derived` … */
export const tagsAt = (schema: JsonSchema, { path, data }: Place): string[] => {
  const [union] = nodeAt(schema, { path: path.slice(0, -1), data })
  const tag = String(path.at(-1))
  return union ? alternativesOf(union).map((a) => String(a.properties?.[tag]?.const)) : []
}

/** The schema of a place; of a union around it, in the alternative that the value chose. */
export const schemaAt = (schema: JsonSchema, place: Place): JsonSchema | undefined =>
  nodeAt(schema, place)[0]

/** The schema of a place, and the value that stands there; nothing where the schema knows no such place. */
function nodeAt(schema: JsonSchema, { path, data }: Place): [JsonSchema | undefined, unknown] {
  const [step, ...rest] = path
  if (step === undefined) return [schema, data]
  const { properties, items } = chosen(schema, data)
  const next = typeof step === 'number' ? items : properties?.[String(step)]
  if (!next) return [undefined, undefined]
  return nodeAt(next, { path: rest, data: (data as Record<PropertyKey, unknown>)[step] })
}

const alternativesOf = (schema: JsonSchema): readonly JsonSchema[] =>
  schema.oneOf ?? schema.anyOf ?? [schema]

/** What a field means; where its alternatives differ, each with the value that chooses it. */
function describedIn(name: string, alternatives: readonly JsonSchema[]): string {
  const described = alternatives
    .flatMap((a) => a.properties?.[name] ?? [])
    .map((field) => ({ value: field.const, text: field.description ?? '' }))
  const texts = new Set(described.map(({ text }) => text))
  if (texts.size === 1) return described[0]!.text
  return described
    .map(({ value, text }) => (value === undefined ? text : `\`${String(value)}\`: ${text}`))
    .filter((text, i, all) => all.indexOf(text) === i)
    .join(' ')
}

/** What tells an alternative from the others: its constant, or the field that the others lack. */
const tagOf = (alternative: JsonSchema): string =>
  String(constantOf(alternative) ?? Object.keys(alternative.properties ?? {})[0])

const constantOf = ({ properties = {} }: JsonSchema): JsonSchema['const'] =>
  Object.values(properties).find((p) => p.const !== undefined)?.const

/** The alternative of a union whose tag a value has; the schema itself where it is no union. */
function chosen(schema: JsonSchema, value: unknown): JsonSchema {
  const alternatives = alternativesOf(schema)
  if (typeof value !== 'object' || value === null) return alternatives[0]!
  const values = value as Record<string, unknown>
  const isChosen = ({ properties = {} }: JsonSchema) =>
    Object.entries(properties).every(([k, p]) => p.const === undefined || values[k] === p.const)
  const shared = ({ properties = {} }: JsonSchema) =>
    Object.keys(properties).filter((name) => name in values).length
  const fitting = alternatives.filter(isChosen)
  return fitting.toSorted((a, b) => shared(b) - shared(a))[0] ?? alternatives[0]!
}
