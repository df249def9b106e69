/**
 * A table of the archive: what its columns are called and mean, and what stands in them. The files, the
 * data dictionary and the page about them are made from these lists alone.
 */
import type { z } from 'zod'
import type { Subject } from '../../archive/subject.ts'
import { fieldsOf, jsonSchemaOf } from '../json-schema.ts'
import type { FileContext } from '../file-context.ts'

/** What a cell holds; nothing where it is empty. Several texts are joined in the file. */
export type Cell = string | number | boolean | readonly string[] | null | undefined

/** What is the same for every row: a column as the dictionary has it, in the words of Frictionless’ Table Schema. */
export interface Field {
  readonly name: string
  readonly description: string
  /** Text, where it is not said. */
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly constraints?: Constraints
  /** The list of terms in `content/archive.yaml` whose ids these are. */
  readonly terms?: 'sides' | 'types'
  /** The column whose values these are. */
  readonly references?: { readonly table: string; readonly column: string }
}

/** What holds for each value of a column. */
interface Constraints {
  readonly required?: boolean
  readonly unique?: boolean
  /** All that it can be. */
  readonly enum?: readonly string[]
}

/** A column of a table whose rows are made from some part of the archive. */
export interface Column<Row> extends Field {
  readonly value: (row: Row, from: FileContext) => Cell
}

/** A table, as it is described. */
interface Described {
  /** Its file is called so, with `.csv`. */
  readonly name: string
  /** What it holds, in a few words. */
  readonly title: string
  /** What a row is, and what a reader must know beside the columns. */
  readonly description: string
  /** The columns that no two rows have the same values in. */
  readonly primaryKey: readonly string[]
}

/** A table, whatever its rows are made from. */
export interface Table extends Described {
  readonly fields: readonly Field[]
  /** The cells of each row, in the order of the fields. */
  readonly rows: (from: FileContext) => readonly (readonly Cell[])[]
}

/** Makes a table of its columns and of what its rows are made from. */
export const tableOf = <Row>({
  columns,
  rows,
  ...described
}: Described & {
  readonly columns: readonly Column<Row>[]
  readonly rows: (from: FileContext) => readonly Row[]
}): Table => ({
  ...described,
  fields: columns,
  rows: (from) => rows(from).map((row) => columns.map(({ value }) => value(row, from))),
})

/** What a schema says of a field of records. */
interface Recorded<Name extends string> {
  readonly name: Name
  readonly description: string
  readonly constraints: Constraints
}

/**
 * The fields of a schema, for columns that hold them as records have them.
 *
 * @param options.inEveryRow whether every row has a record of that schema
 */
export function recordedIn(
  schema: z.ZodType,
  { inEveryRow = true } = {},
): <Name extends string>(name: Name) => Recorded<Name> {
  const fields = new Map(fieldsOf(jsonSchemaOf(schema)).map((field) => [field.name, field]))
  return (name) => {
    const field = fields.get(name)
    if (!field) throw new Error(`No record has the field \`${name}\`.`)
    const { description, values, required } = field
    return {
      name,
      description,
      constraints: {
        ...(inEveryRow && required === 'yes' && { required: true }),
        ...(values && { enum: values }),
      },
    }
  }
}

/** What is said of a column of terms, with what each means: it holds one of them. */
export const termsIn = (
  about: string,
  meanings: Readonly<Record<string, string>>,
): { readonly description: string; readonly constraints: Constraints } => ({
  description: [
    about,
    ...Object.entries(meanings).map(([term, meaning]) => `\`${term}\`: ${asSentence(meaning)}`),
  ].join(' '),
  constraints: { enum: Object.keys(meanings) },
})

const asSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** A field with the terms that an archive has for it. */
export function fieldIn(field: Field, subject: Subject): Field {
  if (!field.terms) return field
  const meanings = subject[field.terms].map(
    (term) => [term.id, 'meaning' in term ? term.meaning : term.label] as const,
  )
  const { description, constraints } = termsIn(
    field.description,
    Object.fromEntries<string>(meanings),
  )
  return { ...field, description, constraints: { ...field.constraints, ...constraints } }
}
