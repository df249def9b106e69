/** What a schema finds wrong with a record, as a person reads it. */
import type { z } from 'zod'
import { didYouMean } from '../archive/text/edit-distance.ts'
import { shortened } from '../archive/text/shortened.ts'
import { fieldNamesAt, jsonSchemaOf, tagsAt } from '../formats/json-schema.ts'
import type { Report } from './text-file.ts'

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
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') reportUnknown(issue, refused, report)
    else if (issue.code === 'invalid_union' && issue.errors.length > 0) {
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

function reportUnknown(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  { name, schema, data, lineOf }: Refused,
  report: Report,
): void {
  const known = fieldNamesAt(jsonSchemaOf(schema), { path, data })
  for (const key of keys) {
    const hint = didYouMean(key, known) || ` Known here: ${known.join(', ')}.`
    const where = path.length ? ` in ${placeOf(path, name)}` : ''
    report(
      lineOf(path, key),
      'unknown-field',
      `There is no field \`${shortened(key)}\`${where}.${hint}`,
    )
  }
}

function reportValue(issue: Issue, { name, schema, data, lineOf }: Refused, report: Report): void {
  const { path, message } = issue
  const line = lineOf(path)
  const place = placeOf(path, name)
  const found = foundIn(issue)
  if (found === undefined || found === null) {
    report(line, 'missing-field', `${place} is missing. ${message}`)
    return
  }
  // Not turned into text where it is none: a map may have a field `toString`.
  const input = typeof found === 'string' ? found : undefined
  const isTold = input !== undefined && message.includes(input)
  const ending =
    input === undefined || issue.code === 'custom' ? '' : `, found \`${shortened(input)}\``
  const options =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : issue.code === 'invalid_union'
        ? tagsAt(jsonSchemaOf(schema), { path, data })
        : []
  const hint = input === undefined ? '' : didYouMean(input, options)
  report(
    line,
    'wrong-value',
    `${place}: ${isTold ? message : `${message.replace(/\.$/, '')}${ending}.`}${hint}`,
  )
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
