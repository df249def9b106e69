/** What a schema finds wrong with a record, as a person reads it. */
import type { z } from 'zod'
import { didYouMean, nearest } from '../archive/text/edit-distance.ts'
import { shortened } from '../archive/text/shortened.ts'
import { fieldNamesAt, jsonSchemaOf, schemaAt, tagsAt } from '../formats/json-schema.ts'
import type { JsonSchema } from '../formats/json-schema.ts'
import type { Report } from './text-file.ts'
import { quoted } from './yaml-value.ts'

type Issue = z.core.$ZodIssue

/** The values of a file that a schema judges. */
export interface WrittenValues {
  /** What messages call the whole of them, `The front matter`. */
  readonly name: string
  /** As they were read. */
  readonly data: unknown
  /** The line of the file where a value stands, or, with `onKey`, a key in it. */
  readonly lineOf: (path: readonly PropertyKey[], onKey?: string) => number
}

interface Refused extends WrittenValues {
  readonly schema: z.ZodType
}

/** Reports what is wrong with the values that a schema refused: which field, what was found, what was expected. */
export function reportIssues(issues: readonly Issue[], refused: Refused, report: Report): void {
  const meant = new Set(issues.flatMap((issue) => meantFields(issue, refused)))
  for (const issue of issues) {
    // A field that is there under a wrong name is not missing, too.
    if (isMissing(issue) && meant.has(JSON.stringify(issue.path))) continue
    if (issue.code === 'unrecognized_keys') reportUnknown(issue, refused, report)
    else if (issue.code === 'invalid_union' && issue.errors.length > 0 && !isTextWithColon(issue)) {
      reportIssues(closest(issue), refused, report)
    } else reportValue(issue, refused, report)
  }
}

/**
 * The issues of the alternative that comes closest to the value: the one that the author had in mind.
 * An alternative of another type, such as text in place of a map, is the last.
 */
function closest({ errors, path }: z.core.$ZodIssueInvalidUnion): Issue[] {
  const cost = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + issue.keys.length
      return sum + (issue.path.length === 0 && issue.code === 'invalid_type' ? Infinity : 1)
    }, 0)
  const [best = []] = errors.toSorted((a, b) => cost(a) - cost(b))
  return best.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
}

const isMissing = (issue: Issue) => issue.code !== 'unrecognized_keys' && issue.input === undefined

/** The paths of the fields that unknown ones are near to. */
function meantFields(issue: Issue, { schema, data }: Refused): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const { keys, path } = issue
  const known = fieldNamesAt(jsonSchemaOf(schema), { path, data })
  return keys.flatMap((key) => {
    const field = nearest(key, known)
    return field === undefined ? [] : JSON.stringify([...path, field])
  })
}

function reportUnknown(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  { name, schema, data, lineOf }: Refused,
  report: Report,
): void {
  const whole = jsonSchemaOf(schema)
  const known = fieldNamesAt(whole, { path, data })
  for (const key of keys) {
    const list = path.length === 0 ? listWith(key, whole) : undefined
    const hint =
      didYouMean(key, known) ||
      (list
        ? ` It belongs to an entry of \`${list}\`: indent it as the fields there.`
        : ` Known here: ${known.join(', ')}.`)
    const where = path.length ? ` in ${placeOf(path, name)}` : ''
    report(
      lineOf(path, key),
      'unknown-field',
      `There is no field \`${shortened(key)}\`${where}.${hint}`,
    )
  }
}

/** The one list of a record whose entries have a field, which then stands too far left. */
function listWith(key: string, { properties = {} }: JsonSchema): string | undefined {
  const lists = Object.entries(properties).filter(
    ([, { items }]) =>
      items &&
      [items, ...(items.oneOf ?? []), ...(items.anyOf ?? [])].some((entry) =>
        Object.hasOwn(entry.properties ?? {}, key),
      ),
  )
  return lists.length === 1 ? lists[0]![0] : undefined
}

function reportValue(issue: Issue, { name, schema, data, lineOf }: Refused, report: Report): void {
  const { path, message } = issue
  const line = lineOf(path)
  const place = placeOf(path, name)
  const found = foundIn(issue)
  if (found === undefined || found === null) {
    const what = found === undefined ? 'is missing' : 'has no value'
    // The library's own words are for no person.
    const advice = message.startsWith('Invalid input')
      ? 'Fill it in, or take it out with its hyphen.'
      : message
    report(line, 'missing-field', `${place} ${what}. ${advice}`)
    return
  }
  // Not turned into text where it is none: a map may have a field `toString`.
  const form = formFault(issue, jsonSchemaOf(schema), data)
  if (form !== undefined) {
    report(line, 'wrong-value', `${place}: ${form}`)
    return
  }
  const input = typeof found === 'string' ? found : undefined
  const isTold = input !== undefined && isWordOf(message, input)
  const ending =
    input === undefined || issue.code === 'custom'
      ? ''
      : `, found \`${shortened(input.trim().replace(/\s+/g, ' '))}\``
  const options =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : issue.code === 'invalid_union'
        ? tagsAt(jsonSchemaOf(schema), { path, data })
        : []
  const hint = input === undefined || isTold ? '' : didYouMean(input, options)
  const whole = isTold || /[?]$/.test(message) ? message : `${message.replace(/\.$/, '')}${ending}.`
  report(line, 'wrong-value', `${place}: ${whole}${hint}`)
}

/** Whether a text has another in it as a word of its own: `also` is none of `see-also`. */
const isWordOf = (text: string, word: string) =>
  text.includes(word) && new RegExp(`(?<![\\w-])${RegExp.escape(word)}(?![\\w-])`).test(text)

/** Whether text was expected, or fields, and a text with a colon in it was read as a field. */
function isTextWithColon({ errors, input }: z.core.$ZodIssueInvalidUnion): boolean {
  const isText = (issue: Issue) =>
    issue.code === 'invalid_type' && issue.expected === 'string' && issue.path.length === 0
  return (
    errors.some((alternative) => alternative.some(isText)) &&
    errors.some((alternative) => alternative.some((i) => i.code === 'unrecognized_keys')) &&
    typeof input === 'object' &&
    input !== null &&
    Object.keys(input).length === 1
  )
}

/** Text in place of a list or of fields, or the other way round: what was expected, as it would be written. */
function formFault(issue: Issue, schema: JsonSchema, data: unknown): string | undefined {
  // A message that says what was found is whole.
  if (issue.code === 'custom' || issue.message.includes('found')) return undefined
  const { input, path, message } = issue
  const field = path.findLast((step) => typeof step === 'string') ?? ''
  const at = schemaAt(schema, { path, data })
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined
  if (expected === 'array' && at?.items) {
    const example = entryExample(at.items)
    if (typeof input !== 'string') {
      const [[key, value] = []] = Object.entries(input ?? {})
      if (!example || typeof value !== 'string') return undefined
      return `Expected a list, found fields. Put a hyphen before the first of each entry: \`- ${key}: ${shortened(value)}\`.`
    }
    if (example) {
      return `Expected a list, found \`${shortened(input)}\`. Write an entry for each below \`${field}:\`, as in \`- ${example}${shortened(input)}\`.`
    }
    // Lines without their hyphens become one, and ids have no spaces.
    const separator = /^[a-z0-9-]+(?: [a-z0-9-]+)+$/.test(input) ? ' ' : /\s*[,;]\s*/
    const entries = input
      .split(/^[–—•]/.test(input) ? /\s*[–—•]\s+/ : separator)
      .filter(Boolean)
      .join(', ')
    return `Expected a list, found \`${shortened(input)}\`. Did you mean \`${field}: [${entries}]\`?`
  }
  if (expected === 'object' || (issue.code === 'invalid_union' && typeof input !== 'object')) {
    const example = at && entryExample(at)
    if (example === undefined) return undefined
    const found = typeof input === 'string' ? `found \`${shortened(input)}\`` : 'found a list'
    const value = typeof input === 'string' ? shortened(input) : '…'
    return path.length === 0
      ? `Expected fields, ${found}. A field is \`name: value\`, as in \`${example}…\`.`
      : `Expected fields, ${found}. Did you mean \`${example}${value}\`?`
  }
  const isText =
    at && !at.items && !at.prefixItems && (!at.properties || issue.code === 'invalid_union')
  if (typeof input === 'object' && input !== null && isText) {
    const text = flowText(input)
    if (text === undefined) return undefined
    // Of ids and fixed values one is meant; a text may have brackets of its own.
    if (Array.isArray(input) && (issue.code === 'invalid_value' || /\bid\b/.test(message))) {
      return `${message.replace(/\.$/, '')}, found a list. Keep one of its entries.`
    }
    const wanted = issue.code === 'invalid_union' ? 'Expected text' : message.replace(/\.$/, '')
    return `${wanted}, found ${Array.isArray(input) ? 'a list' : 'a field of its own'}. Did you mean \`${quoted(text)}\`?`
  }
  return undefined
}

/** The first field that an entry of a list needs, up to its value: `place: `. */
function entryExample(schema: JsonSchema): string | undefined {
  const [first = schema] = schema.oneOf ?? schema.anyOf ?? []
  const map = first.properties ? first : schema.anyOf?.find((s) => s.properties)
  if (!map?.properties || (schema.anyOf?.some((s) => !s.properties) ?? false)) return undefined
  return `${map.required?.[0] ?? Object.keys(map.properties)[0]}: `
}

/** A list or a field as the text that was meant, where it is short enough to be one. */
function flowText(input: object): string | undefined {
  const values: unknown[] = Object.values(input)
  if (values.length === 0 || !values.every((value) => typeof value === 'string')) return undefined
  if (Array.isArray(input)) return `[${values.join(', ')}]`
  const [[key, value] = ['', ''], ...more] = Object.entries(input)
  return more.length === 0 ? `${key}: ${String(value)}` : undefined
}

/** What stands where a value was expected; of a union, the value that should choose an alternative. */
function foundIn(issue: Issue): unknown {
  if (issue.code !== 'invalid_union' || !issue.discriminator) return issue.input
  return (issue.input as Record<string, unknown>)[issue.discriminator]
}

const placeOf = (path: readonly PropertyKey[], whole: string) =>
  path.length ? `\`${pathText(path)}\`` : whole

/** A path as messages write it, entries counted from 1: `participations[1].side`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((p, i) => (typeof p === 'number' ? `[${p + 1}]` : `${i ? '.' : ''}${String(p)}`))
    .join('')
