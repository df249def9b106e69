/** Makes one record of two: what pointed to the first points to the second, and the first goes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { isDraft } from '../records/addresses.ts'
import { fingerprintName } from '../records/fingerprint-file.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'
import type { FileChange } from './file-change.ts'
import { findNamed, parseName } from './named-record.ts'
import { pathOf, pointElsewhere, withMoves } from './pointers.ts'
import { fieldsOf, frontMatterOf } from './yaml-edits.ts'

/** A merge, planned. */
export interface Merge {
  readonly changes: readonly FileChange[]
  /** What only the record that goes says, as it can be pasted; empty where there is nothing. */
  readonly byHand: string
  /** The record that stays. */
  readonly into: RecordFile
}

/**
 * The changes that merge a record into another one of its kind. Its name, its evidence and its words are
 * not carried over, because whether they hold for the other record takes a person: they are handed back.
 *
 * @param folder its content passes its check
 * @param content as it was read
 * @param names of the record that goes, `people/a-berg`, and of the one that stays
 * @throws {Error} where one of them is not there, or they cannot be one
 */
export function planMerge(
  folder: string,
  content: Content,
  names: { readonly from: string; readonly into: string },
): Merge {
  const { files } = content
  const from = findNamed(files, parseName(names.from))
  const named = parseName(names.into)
  const into = findNamed(files, { ...named, kind: named.kind ?? from.kind })
  refuseUnlike(from, into)
  const changes = withMoves(
    folder,
    pointElsewhere(folder, files, { kind: from.kind, from: from.id, to: into.id }),
    new Map([
      [pathOf(from.kind, from.id), undefined],
      [`sources/${fingerprintName(from.id)}`, undefined],
    ]),
  )
  return { changes, byHand: onlyIn(folder, from, into), into }
}

function refuseUnlike(from: RecordFile, into: RecordFile): void {
  if (from.kind !== into.kind) {
    throw new Error(
      `${from.file} and ${into.file} are of two kinds; only records of one kind can be merged.`,
    )
  }
  if (from.id === into.id) throw new Error(`\`${from.id}\` cannot be merged into itself.`)
  if (isDraft(into) && !isDraft(from)) {
    throw new Error(
      `${into.file} is a draft, and what is built cannot lead to it. Take \`draft: true\` out first.`,
    )
  }
  if (into.kind === 'places' && into.record?.within === from.id) {
    throw new Error(
      `${into.file} says that it lies within \`${from.id}\`. Take that line out first.`,
    )
  }
  if (from.kind !== 'sources' || into.kind !== 'sources') return
  if (from.record?.fingerprint && !into.record?.fingerprint) {
    throw new Error(
      `The archive held the text of \`${from.id}\` and not that of \`${into.id}\`, so its quotations could no longer be checked. Merge the other way: npm run merge -- sources/${into.id} into ${from.id}`,
    )
  }
}

/** Fields that the record which stays has of its own. */
const ownFields: ReadonlySet<string> = new Set(['name', 'aliases', 'changes', 'draft'])

/** What only the first of two records says: other names, fields that differ, its words. */
function onlyIn(folder: string, from: RecordFile, into: RecordFile): string {
  const [own, other] = [from, into].map(({ kind, id }) =>
    frontMatterOf(readFileSync(join(folder, pathOf(kind, id)), 'utf8')),
  ) as [ReturnType<typeof frontMatterOf>, ReturnType<typeof frontMatterOf>]
  const said = new Map(fieldsOf(other).map((field) => [field.name, field.written]))
  const fields = fieldsOf(own)
    .filter(({ name, written }) => !ownFields.has(name) && said.get(name) !== written)
    .map((field) => field.written)
  const body = from.record?.body ?? ''
  return [namesOnlyIn(from, into), ...fields, ...(body && body !== into.record?.body ? [body] : [])]
    .filter(Boolean)
    .join('\n')
}

/** The names of a record that the other one has not, as lines of its aliases. */
function namesOnlyIn(from: RecordFile, into: RecordFile): string {
  const names = namesOf(from)
  const known = new Set(namesOf(into).map((alias) => alias.name))
  const fresh = names.filter((alias) => !known.has(alias.name))
  if (fresh.length === 0) return ''
  return stringify({ aliases: fresh.map((a) => (a.lang === undefined ? a.name : a)) }).trimEnd()
}

function namesOf({ record }: RecordFile): readonly { name: string; lang?: string | undefined }[] {
  if (!record || !('aliases' in record)) return []
  return 'name' in record ? [{ name: record.name }, ...record.aliases] : record.aliases
}
