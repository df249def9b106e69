/** What a schema finds wrong with a record, as a person reads it. */
import type { z } from 'zod'
import { didYouMean } from '../archive/text/edit-distance.ts'
import { shortened } from '../archive/text/shortened.ts'
import { lineOf } from './frontmatter.ts'
import type { Report } from './text-file.ts'

/**
 * Tells what is wrong with a value: which field, what was found, what was expected.
 *
 * @param text the whole file, to find the line
 */
export function reportIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  text: string,
  report: Report,
): void {
  const where = issue.path.length ? `\`${pathText(issue.path)}\`` : 'The front matter'
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    for (const key of issue.keys) {
      const hint = didYouMean(key, known) || ` Known here: ${known.join(', ')}.`
      report(
        lineOf(text, issue.path, key),
        'unknown-field',
        `There is no field \`${shortened(key)}\`${issue.path.length ? ` in ${where}` : ''}.${hint}`,
      )
    }
    return
  }
  const line = lineOf(text, issue.path)
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

const pathText = (path: readonly PropertyKey[]) =>
  path
    .map((p, i) => (typeof p === 'number' ? `[${p + 1}]` : `${i ? '.' : ''}${String(p)}`))
    .join('')
