/** Everything in a content folder that points to a record: references, links, the list of addresses. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf } from '../archive/address.ts'
import type { Kind } from '../archive/records.ts'
import { ADDRESSES } from '../records/addresses.ts'
import { kinds } from '../records/kinds.ts'
import { readRecord } from '../records/record.ts'
import type { RecordFile } from '../records/record.ts'
import { referencesOf, referencesOfSubject } from '../records/references.ts'
import type { Reference } from '../records/references.ts'
import { moveAddress } from './address-edits.ts'
import type { FileChange } from './file-change.ts'
import type { TextEdit } from './text-edit.ts'
import { frontMatterOf, removeEntry, replaceId, yamlPart } from './yaml-edits.ts'
import type { Path, YamlPart } from './yaml-edits.ts'

/** A record, and the id by which it is called from now on. */
export interface Move {
  readonly kind: Kind
  readonly from: string
  readonly to: string
}

/** The file of a record, from the content folder. */
export const pathOf = (kind: Kind, id: string): string => `${kind}/${id}.md`

/**
 * The changes by which everything that points to a record points to the new id. What becomes double in a
 * list is taken once.
 *
 * @param files every record as it was read, without a fault
 */
export function pointElsewhere(
  folder: string,
  files: readonly RecordFile[],
  move: Move,
): FileChange[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const change = (path: string, editsOf: (text: string) => TextEdit[]): FileChange[] => {
    const text = read(path)
    const edits = editsOf(text)
    return edits.length === 0 ? [] : [{ path, to: path, text, edits }]
  }
  return [
    ...[...files, ...templates(folder)].flatMap((file) =>
      change(file.file.replace(/^content\//, ''), (text) => {
        const part = frontMatterOf(text)
        return [
          ...referenceEdits(part, pathsTo(referencesOf(file), move), {
            to: move.to,
            self: file.id,
          }),
          ...linkEdits(text, part.offset + part.text.length, move),
        ]
      }),
    ),
    ...ownPagesIn(folder).flatMap((path) => change(path, (text) => linkEdits(text, 0, move))),
    ...change('archive.yaml', (text) => {
      const part = yamlPart(text)
      const paths = pathsTo(referencesOfSubject(part.document.toJS()), move)
      return [...referenceEdits(part, paths, { to: move.to }), ...linkEdits(text, 0, move)]
    }),
    ...(existsSync(join(folder, ADDRESSES))
      ? change(ADDRESSES, (text) =>
          moveAddress(text, addressOf(move.kind, move.from), addressOf(move.kind, move.to)),
        )
      : []),
  ]
}

/**
 * Changes with some files moved or deleted beside.
 *
 * @param targets where the files are afterwards, or undefined; those that are not there are passed over
 */
export function withMoves(
  folder: string,
  changes: readonly FileChange[],
  targets: ReadonlyMap<string, string | undefined>,
): FileChange[] {
  const moves = [...targets]
    .filter(([path]) => existsSync(join(folder, path)))
    .map(([path, to]) => ({
      path,
      to,
      text: readFileSync(join(folder, path), 'utf8'),
      edits: to === undefined ? [] : (changes.find((c) => c.path === path)?.edits ?? []),
    }))
  return [...moves, ...changes.filter(({ path }) => !targets.has(path))]
}

/** Examples to copy, `_template.md`: reading leaves them out, but what they show should stay right. */
const templates = (folder: string): RecordFile[] =>
  kinds.flatMap((kind) =>
    filesIn(join(folder, kind))
      .filter((name) => /^_.*\.md$/.test(name))
      .map((name) => {
        const text = readFileSync(join(folder, kind, name), 'utf8')
        const file = `content/${kind}/${name}`
        return readRecord({ kind, id: name.slice(0, -3), file, text }, () => {}) as RecordFile
      }),
  )

const ownPagesIn = (folder: string): string[] =>
  filesIn(join(folder, 'pages'))
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join('pages', name))

const filesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : []

/** The paths of the references to the record that moves. */
const pathsTo = (references: readonly Reference[], { kind, from }: Move): Path[] =>
  references
    .filter(({ id, kinds: possible }) => id === from && possible.includes(kind))
    .map(({ path }) => path)

/** An entry of a list that names the record, directly or in one of its fields. */
interface Entry {
  readonly list: Path
  readonly index: number
  /** The field of the entry; nothing where the entry is an id itself. */
  readonly field: PropertyKey | undefined
}

/** The entry of the innermost list that a reference belongs to; nothing where it stands in no list. */
function entryOf(path: Path): Entry | undefined {
  const at = path.findLastIndex((step) => typeof step === 'number')
  return at < 0
    ? undefined
    : { list: path.slice(0, at), index: Number(path[at]), field: path[at + 1] }
}

/** Lists that name a thing once, whatever else their entries say of it. */
const namingOnce: ReadonlySet<PropertyKey> = new Set(['places', 'related', 'key'])

/**
 * Puts the new id at each path. An entry that says no more than another one of its list goes instead,
 * and so does a relation of the record to itself.
 */
function referenceEdits(
  part: YamlPart,
  paths: readonly Path[],
  { to, self }: { to: string; self?: string },
): TextEdit[] {
  if (paths.length === 0) return []
  const after = part.document.clone()
  for (const path of paths) after.setIn(path, to)
  const moved = paths.flatMap((path) => entryOf(path) ?? [])
  const isDouble = ({ list, index, field }: Entry) => {
    const entries = listAt(after, list)
    const own = entries[index]
    const later = new Set(moved.filter((e) => String(e.list) === String(list)).map((e) => e.index))
    const isNamingOnce = namingOnce.has(list[0] ?? '')
    if (list[0] === 'related' && valueIn(own, field) === self) return true
    return entries.some((other, i) => {
      if (i === index || (later.has(i) && i > index)) return false
      const isSame = JSON.stringify(other) === JSON.stringify(own)
      return isSame || (isNamingOnce && valueIn(other, field) === valueIn(own, field))
    })
  }
  const edits = new Map<string, TextEdit>()
  for (const path of paths) {
    const entry = entryOf(path)
    if (entry && isDouble(entry)) {
      edits.set(String([...entry.list, entry.index]), removeEntry(part, entry.list, entry.index))
    } else edits.set(String(path), replaceId(part, path, to))
  }
  return [...edits.values()]
}

const listAt = (document: YamlPart['document'], list: Path): unknown[] =>
  list.reduce<unknown>(valueIn, document.toJS()) as unknown[]

const valueIn = (value: unknown, key: PropertyKey | undefined): unknown =>
  key === undefined ? value : (value as Record<PropertyKey, unknown> | undefined)?.[key]

/** Puts the new address where the old one is written out, from an offset on: in links, mostly. */
function linkEdits(text: string, from: number, { kind, from: old, to }: Move): TextEdit[] {
  const address = new RegExp(`(?<![\\w/.-])/${kind}/${old}(?=[/#?)"'<>\\s\`]|$)`, 'g')
  address.lastIndex = from
  return [...text.matchAll(address)].map(({ index, 0: written }) => ({
    start: index + written.length - old.length,
    end: index + written.length,
    text: to,
  }))
}
