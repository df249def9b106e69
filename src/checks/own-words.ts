/** What the content says in the archive's own words: bodies and notes of records, and the story, without quotations. */
import { remembered } from '../archive/look-up.ts'
import { lineOf } from '../records/frontmatter.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'
import { SUBJECT_FILE, storyTexts } from '../records/subject.ts'

/** A text of the archive's own, with the lines it stands on. */
export interface OwnText {
  /** The file that it stands in. */
  readonly file: string
  readonly text: string
  /** The field that a note stands in, as in `evidence`; nothing for the body. */
  readonly field: PropertyKey | undefined
  /** The line of the file that a line of the text (counted from 0) stands on. */
  lineAt(line: number): number
}

/** Fields that hold the archive's own sentences, wherever they stand in a record. */
const fields = new Set(['note', 'why', 'was', 'now', 'about'])

/** A word that no source has: stands where a quotation was taken out, so that no run crosses it. */
const GAP = '␞'

/** The texts of `content/archive.yaml`. */
export function storyIn({ subject, lineOf: line }: Content['subjectFile']): OwnText[] {
  const reasons = (subject?.key ?? []).map(({ why }, i) => ({ path: ['key', i, 'why'], text: why }))
  return [...storyTexts(subject), ...reasons].map(({ path, text }) => ({
    file: SUBJECT_FILE,
    text: withoutQuotations(text),
    field: path[0],
    lineAt: () => line(path),
  }))
}

/** The body and every note of a record. Quotations in quotation marks are left out. */
export const ownTexts = remembered(({ file, record, text, bodyLine }: RecordFile): OwnText[] => {
  if (!record) return []
  const { body } = record
  const notes = notesIn(record).map(({ path, value }) => ({
    file,
    text: withoutQuotations(value),
    field: path[0],
    lineAt: () => lineOf(text, path),
  }))
  const prose = {
    file,
    text: withoutQuotations(body),
    field: undefined,
    lineAt: (line: number) => bodyLine + line,
  }
  return [prose, ...notes]
})

/** Text without what stands in quotation marks, and without the addresses of links. */
const withoutQuotations = (text: string) =>
  text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/“[^”]*”|"[^"]*"/g, (quoted) => ` ${GAP} ${quoted.replace(/[^\n]/g, '')}`)

function notesIn(
  value: object,
  path: readonly PropertyKey[] = [],
  found: FieldText[] = [],
): FieldText[] {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const at = () => [...path, Array.isArray(value) ? Number(key) : key]
    if (typeof inner === 'string') {
      if (fields.has(key)) found.push({ path: at(), value: inner })
    } else if (typeof inner === 'object' && inner !== null && key !== 'fingerprint') {
      notesIn(inner, at(), found)
    }
  }
  return found
}

interface FieldText {
  readonly path: readonly PropertyKey[]
  readonly value: string
}
