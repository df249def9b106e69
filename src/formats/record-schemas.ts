/** The schemas of the archive's own files, as JSON Schema (draft 2020-12), for editors and programs. */
import type { z } from 'zod'
import { schemas } from '../archive/model/schemas.ts'
import { subjectSchema } from '../archive/subject.ts'
import { jsonSchemaOf } from './json-schema.ts'
import type { FileContext } from './file-context.ts'

/** A kind of file that people write. */
interface RecordSchema {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly schema: z.ZodType
}

const record = (name: string, folder: keyof typeof schemas, article = 'a'): RecordSchema => ({
  name,
  title: `The record of ${article} ${name}`,
  description: `The front matter of the files in \`content/${folder}\`.`,
  schema: schemas[folder],
})

/** All of them. */
export const recordSchemas: readonly RecordSchema[] = [
  record('event', 'events', 'an'),
  record('source', 'sources'),
  record('person', 'people'),
  record('organization', 'organizations', 'an'),
  record('place', 'places'),
  record('topic', 'topics'),
  {
    name: 'archive',
    title: 'What an archive is about',
    description: 'The file `content/archive.yaml`.',
    schema: subjectSchema,
  },
]

/** Writes the text of `/data/schema/<name>.json`. */
export const schemaText =
  ({ name, title, description, schema }: RecordSchema) =>
  ({ linkTo }: Pick<FileContext, 'linkTo'>): string => {
    const { $schema, ...rest } = jsonSchemaOf(schema)
    const $id = linkTo(`/data/schema/${name}.json`)
    return `${JSON.stringify({ $schema, $id, title, description, ...rest }, null, 2)}\n`
  }
