/** Curved quotation marks that a word processor put where YAML needs straight ones, or none. */
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { RecordFile } from '../records/record.ts'

/** A field, and its value between such marks with none of them inside. */
const marked = /^((?:\s|- )*[a-zA-Z]+: |\s*- )([“”„«‘])([^“”„«»‘]*)[“”»’]$/

/**
 * Values that begin and end with curved quotation marks. Within straight ones they are meant:
 * `title: "“All aboard”"`.
 */
export function checkQuotationMarks({ file, text, record, bodyLine }: RecordFile): Problem[] {
  // Most files have none: one look at the whole spares a look at each line.
  if (!record || !/(?:: |- )[“”„«‘]/.test(text)) return []
  const lines = text.split('\n').slice(0, bodyLine - 1)
  return lines.flatMap((line, i) => {
    const [, field, , value] = marked.exec(line.trimEnd()) ?? []
    if (field === undefined || value === undefined) return []
    return problemOf({
      file,
      line: i + 1,
      code: 'quotation-marks',
      message: `The quotation marks are taken for a part of the value. Without them: ${field.trimStart()}${value}`,
    })
  })
}
