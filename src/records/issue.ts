/** What a schema finds wrong with a record, as a person reads it. */
import type { z } from 'zod'
import { didYouMean } from '../archive/text/edit-distance.ts'
import type { Report } from './text-file.ts'

/** The values that a schema judges, as they stand in a file. */
export interface WrittenValues {
  /** What messages call the whole of them, `The front matter`. */
  readonly name: string
  /** The line of the file where a value stands, or, with `onKey`, a key in it. */
  lineOf(path: readonly PropertyKey[], onKey?: string): number
}

/** Tells what is wrong with a value: which field, what was found, what was expected. */
export function reportIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  { name, lineOf }: WrittenValues,
  report: Report,
): void {
  const where = issue.path.length ? `\`${pathText(issue.path)}\`` : name
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    for (const key of issue.keys) {
      const hint = didYouMean(key, known) || ` Known here: ${known.join(', ')}.`
      report(
        lineOf(issue.path, key),
        'unknown-field',
        `There is no field \`${shortened(key)}\`${issue.path.length ? ` in ${where}` : ''}.${hint}`,
      )
    }
    return
  }
  const line = lineOf(issue.path)
  if (issue.input === undefined || issue.input === null) {
    report(line, 'missing-field', `${where} is missing. ${issue.message}`)
    return
  }
  // Not turned into text where it is none: a map may have a field `toString`.
  const input = typeof issue.input === 'string' ? issue.input : undefined
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const found = input === undefined ? '' : `, found \`${shortened(input)}\``
  const message =
    input !== undefined && issue.message.includes(input)
      ? issue.message
      : `${issue.message.replace(/\.$/, '')}${issue.code === 'custom' ? '' : found}.`
  const hint = input === undefined ? '' : didYouMean(input, options)
  report(line, 'wrong-value', `${where}: ${message}${hint}`)
}

/** The field names that a schema knows at a path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const def = (schema as { _zod: { def: SchemaDef } })._zod.def
  const inner = def.innerType ?? def.out
  if (inner) return keysAt(inner, path)
  if (path.length === 0) return Object.keys(def.shape ?? {})
  const [step, ...rest] = path
  const next = def.shape?.[String(step)] ?? def.element
  return next ? keysAt(next, rest) : []
}

interface SchemaDef {
  shape?: Record<string, unknown>
  element?: unknown
  innerType?: unknown
  out?: unknown
}

/** A path as messages write it, entries counted from 1: `participations[1].side`. */
export const pathText = (path: readonly PropertyKey[]) =>
  path
    .map((p, i) => (typeof p === 'number' ? `[${p + 1}]` : `${i ? '.' : ''}${String(p)}`))
    .join('')

/** A value as messages quote it, cut where it is long. */
export const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60)}…` : text
