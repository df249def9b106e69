import { schemas } from '../archive/model/schemas.ts'
import { subjectSchema } from '../archive/subject.ts'
import { jsonSchemaOf } from '../formats/json-schema.ts'
import type { JsonSchema } from '../formats/json-schema.ts'

/** Whether a word is the name of a field, anywhere in the content: only then is `type meeting` a field without its colon. */
export function isFieldName(word: string): boolean {
  names ??= new Set([...Object.values(schemas), subjectSchema].map(jsonSchemaOf).flatMap(namesIn))
  return names.has(word.toLowerCase())
}

let names: ReadonlySet<string> | undefined

const namesIn = ({ properties = {}, items, oneOf = [], anyOf = [] }: JsonSchema): string[] => [
  ...Object.entries(properties).flatMap(([name, inner]) => [name.toLowerCase(), ...namesIn(inner)]),
  ...[...(items && !Array.isArray(items) ? [items] : []), ...oneOf, ...anyOf].flatMap(namesIn),
]
