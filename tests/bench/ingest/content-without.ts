/** A copy of the content as it was before a text came: without the events that the text tells of. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isSeq } from 'yaml'
import type { Document } from 'yaml'
import { frontMatterOf, yamlPart } from '../../../src/edits/yaml-edits.ts'
import type { Path, YamlPart } from '../../../src/edits/yaml-edits.ts'
import { formatProblems } from '../../../src/records/problem.ts'
import type { RecordFile } from '../../../src/records/record.ts'
import { readContent } from '../../../src/records/read.ts'
import { referencesOf, referencesOfSubject } from '../../../src/records/references.ts'
import type { Reference } from '../../../src/records/references.ts'

/** A content folder and its records. */
export interface Original {
  readonly folder: string
  readonly files: readonly RecordFile[]
}

/**
 * Copies a content folder without some records and without all that points to them: what remains reads
 * as if they had never been.
 *
 * @throws {Error} where an id is none of the content, or where what remains does not read
 */
export function copyWithout({ folder, files }: Original, ids: readonly string[], to: string): void {
  const gone = new Set(ids)
  const strange = ids.filter((id) => !files.some((file) => file.id === id))
  if (strange.length > 0) throw new Error(`No record has the id ${strange.join(', ')}.`)
  const stays = files.find(({ kind, id }) => kind === 'events' && !gone.has(id))
  cpSync(folder, to, {
    recursive: true,
    filter: (path) => !gone.has(basename(path).replace(/(?:\.fingerprint\.json|\.md)$/, '')),
  })
  for (const file of files) {
    if (gone.has(file.id)) continue
    rewrite(join(to, file.file.replace(/^content\//, '')), (text) =>
      without(text, frontMatterOf(text), { references: referencesOf(file), gone, stays }),
    )
  }
  rewrite(join(to, 'archive.yaml'), (text) => {
    const part = yamlPart(text)
    const references = referencesOfSubject(part.document.toJS())
    return without(text, part, { references, gone, stays })
  })
  rewrite(join(to, 'addresses.txt'), (text) =>
    text.replace(/^\/[a-z]+\/([a-z0-9-]+)\/.*\n/gm, (line, id: string) =>
      gone.has(id) ? '' : line,
    ),
  )
  const { problems } = readContent(to)
  if (problems.length > 0) throw new Error(formatProblems(problems))
}

/** Leaves a file alone in which nothing changes. */
function rewrite(path: string, change: (text: string) => string) {
  const text = readFileSync(path, 'utf8')
  const now = change(text)
  if (now !== text) writeFileSync(path, now)
}

interface Leaving {
  readonly references: readonly Reference[]
  readonly gone: ReadonlySet<string>
  readonly stays: RecordFile | undefined
}

function without(
  text: string,
  { document, offset, text: yaml }: YamlPart,
  { references, gone, stays }: Leaving,
): string {
  const dangling = new Map(
    references
      .filter(({ id }) => gone.has(id))
      .map(({ path }) => entryPath(path))
      .map((path) => [path.map(String).join('.'), path]),
  )
  // From the last, so that the numbers of the others stay.
  for (const path of [...dangling.values()].toReversed()) removeAt(document, path)
  // On one line each: a list in brackets that goes over several would not be read.
  const front = dangling.size > 0 ? document.toString({ lineWidth: 0 }) : yaml
  // A sentence of a theme must link to an event, so a link leads to one that stays; no draft depends on it.
  return `${text.slice(0, offset)}${front}${text.slice(offset + yaml.length)}`.replace(
    /\[([^\]]*)\]\(\/[a-z]+\/([a-z0-9-]+)\/[^)]*\)/g,
    (link, words: string, id: string) => {
      if (!gone.has(id)) return link
      return stays ? `[${words}](/events/${stays.id}/)` : words
    },
  )
}

/** The whole of what says something of the record: a participation, a dating, a quotation, an office. */
function entryPath(path: Path): Path {
  const quotations = path.indexOf('quotations')
  if (quotations >= 0) return path.slice(0, quotations + 2)
  if (path[0] === 'offices' && path[2] === 'evidence') return path.slice(0, 4)
  return path[0] === 'founding' ? path : path.slice(0, 2)
}

/**
 * Removes an entry, and with the last one the list; so of `founding` all goes with its sources, and a
 * term of office with what it rests on.
 */
function removeAt(document: Document, path: Path) {
  document.deleteIn(path)
  const list = document.getIn(path.slice(0, -1))
  if (!isSeq(list) || list.items.length > 0) return
  const isPart = path[0] === 'founding' || path[0] === 'offices'
  if (isPart && path.length > 2) removeAt(document, path.slice(0, -2))
  else document.deleteIn(path.slice(0, -1))
}
