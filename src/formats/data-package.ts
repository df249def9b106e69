/**
 * The data dictionary: `/data/datapackage.json`, a Data Package of Frictionless (version 2,
 * https://datapackage.org). What it says of columns is what the tables say of themselves.
 */
import type { Subject } from '../archive/subject.ts'
import { slug } from '../archive/text/slug.ts'
import { archiveUrn } from './identifiers.ts'
import { bareType } from './download.ts'
import type { WrittenFile } from './download.ts'
import { fieldIn } from './tables/table.ts'
import type { Field, Table } from './tables/table.ts'
import type { FileContext } from './file-context.ts'

/** The text of the file. */
export function dataPackage(
  { archive, urlOf }: FileContext,
  files: readonly WrittenFile[],
): string {
  const { subject, lastChange } = archive
  const data = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(subject.name),
    id: archiveUrn(subject),
    title: subject.name,
    description: subject.description,
    homepage: urlOf('/'),
    // The day on which a record was last changed: builds read no clock.
    version: lastChange,
    licenses: [{ title: subject.licence.name, path: subject.licence.url }],
    sources: [{ title: 'The publications that the events rest on', path: 'sources.csv' }],
    resources: files.map((file) => resourceOf(file, subject)),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

/** A file; the names of tables are those that foreign keys give. */
function resourceOf(file: WrittenFile, subject: Subject) {
  const { name, title, description, group, table, bytes, sha256 } = file
  return {
    name: table?.name ?? name.replaceAll('/', '-'),
    path: name,
    title,
    description: [description, group?.description ?? []].flat().join(' '),
    format: name.split('.').at(-1),
    mediatype: bareType(file),
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && { type: 'table', dialect, schema: tableSchema(table, subject) }),
  }
}

/** How the tables are written: RFC 4180. */
const dialect = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
}

function tableSchema({ name, fields, primaryKey }: Table, subject: Subject) {
  const foreignKeys = fields.flatMap((field) => foreignKeyOf(name, field))
  return {
    fields: fields.map((field) => described(fieldIn(field, subject))),
    missingValues: [''],
    primaryKey,
    // An empty list is none in the profile.
    ...(foreignKeys.length > 0 && { foreignKeys }),
  }
}

const described = ({ name, description, type = 'string', constraints }: Field) => ({
  name,
  type,
  description,
  constraints,
})

/** A table calls itself by an empty name. */
function foreignKeyOf(own: string, { name, references }: Field) {
  if (!references) return []
  const { table, column } = references
  return { fields: [name], reference: { resource: table === own ? '' : table, fields: [column] } }
}
