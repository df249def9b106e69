/** Reads the files of `/data/` with programs that did not write them: csv-parse, and Frictionless’ Table Schema. */
import { parse } from 'csv-parse/sync'
import { Table } from 'tableschema'
import type { WrittenFile } from '../../../src/formats/download.ts'

/** What a file of `/data/` is called, and its text. */
export type ReadFile = Pick<WrittenFile, 'name' | 'text'>

/** A row by its columns, each cell of the type that the dictionary says; empty ones are `null`. */
export type Row = Readonly<Record<string, unknown>>

/** The part of a Data Package that the tests ask for. */
export interface DataPackage {
  readonly resources: readonly Resource[]
}
interface Resource {
  readonly name: string
  readonly path: string
  readonly mediatype: string
  readonly bytes: number
  readonly hash: string
  readonly description: string
  readonly type?: 'table'
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly description: string }[]
  }
}

/** The text of a file. */
export function textOf(files: readonly ReadFile[], name: string): string {
  const file = files.find((f) => f.name === name)
  if (!file) throw new Error(`There is no file ${name}.`)
  return file.text
}

/** The data dictionary. */
export const packageOf = (files: readonly ReadFile[]): DataPackage =>
  JSON.parse(textOf(files, 'datapackage.json')) as DataPackage

/**
 * The rows of every table by the name of the table. Each cell is cast as the dictionary says; keys must
 * be unique, and what points to another table must find it there.
 */
export async function readTables(files: readonly ReadFile[]): Promise<Record<string, Row[]>> {
  const tables = packageOf(files).resources.filter((resource) => resource.type === 'table')
  const read = async ({ path, schema }: Resource, relations?: Record<string, Row[]>) => {
    const cells = parse(textOf(files, path), { bom: true })
    const table = await Table.load(cells, { schema: schema ?? {}, strict: true })
    // It gives a promise, whatever its types say.
    return table.read({ keyed: true, relations: relations ?? {} }) as unknown as Promise<Row[]>
  }
  const rows: Record<string, Row[]> = {}
  for (const table of tables) rows[table.name] = await read(table)
  // A table calls itself by an empty name.
  for (const table of tables) await read(table, { ...rows, '': rows[table.name]! })
  return rows
}

/** A text as it was, before an apostrophe kept spreadsheets from running it. */
export const unquoted = (text: unknown): string =>
  String(text).replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, '')
