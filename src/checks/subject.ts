/** Records against what the archive is about: types and sides that it has, sources that it was built from. */
import type { Founding, Subject } from '../archive/subject.ts'
import { pathText } from '../records/issue.ts'
import { shortened } from '../archive/text/shortened.ts'
import { factOf, unlessSound } from '../records/facts.ts'
import { sha256 } from '../records/hash.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { problemAt } from '../records/record.ts'
import type { FileOf, RecordFile } from '../records/record.ts'
import { meantHint } from './meant-records.ts'
import { SUBJECT_FILE } from '../records/subject.ts'

/** Types and sides that `content/archive.yaml` does not list, and founding sources that it names otherwise. */
export function checkSubject(content: Content): Problem[] {
  const { subject } = content.subjectFile
  if (!subject) return []
  const terms = sha256(JSON.stringify([subject.types, subject.sides]))
  return [
    ...content.files.flatMap((file) =>
      unlessSound(file, { name: 'terms of events', on: terms }, () => termFaults(file, subject)),
    ),
    ...foundingFaults(content, subject.founding),
  ]
}

function termFaults(file: RecordFile, { types, sides, synonyms }: Subject): Problem[] {
  if (file.kind !== 'events') return []
  // As they are written: a fault elsewhere in the record does not hide them.
  const { type, participations } = (file.data ?? {}) as Readonly<Record<string, unknown>>
  const parts: unknown[] = Array.isArray(participations) ? participations : []
  const terms = [
    { path: ['type'], id: type, listed: types },
    ...parts.map((part, i) => ({
      path: ['participations', i, 'side'],
      id: (part as { readonly side?: unknown } | null)?.side,
      listed: sides,
    })),
  ]
  return terms.flatMap(({ path, id, listed }) => {
    const ids = listed.map((term) => term.id)
    if (typeof id !== 'string' || !id || ids.includes(id)) return []
    const lines = Object.values(synonyms).flat()
    const named = listed.map((term) => {
      const same = lines.filter((words) => words.includes(term.id))
      return { id: term.id, names: [term.label, ...same.flat()] }
    })
    return problemAt(file, path, {
      code: 'wrong-value',
      message: `\`${pathText(path)}\`: Expected one of ${ids.join(', ')}, found \`${shortened(id)}\`.${meantHint(id, named)}`,
    })
  })
}

/** The list in `archive.yaml` and the flags in the records say the same. */
function foundingFaults(
  { files, subjectFile }: Content,
  founding: Founding | undefined,
): Problem[] {
  const listed = founding?.sources ?? []
  const sources = files.filter((file) => file.kind === 'sources')
  const isFlagged = (file: FileOf<'sources'>) =>
    factOf(file, 'founding', () => file.record?.founding === true)
  const flagged = new Set(sources.filter(isFlagged).map((file) => file.id))
  const unread = new Set(sources.filter((file) => !file.hasRecord).map((file) => file.id))
  return [
    ...listed.flatMap((id, i) => {
      // One that does not exist is told with the references.
      if (flagged.has(id) || unread.has(id) || !sources.some((file) => file.id === id)) return []
      return problemOf({
        file: SUBJECT_FILE,
        line: subjectFile.lineOf(['founding', 'sources', i]),
        code: 'founding-differs',
        message: `\`${id}\` is a founding source here and not in its record. Add to content/sources/${id}.md: founding: true`,
      })
    }),
    ...sources.flatMap((file) => {
      const { id } = file
      if (!flagged.has(id) || listed.includes(id)) return []
      return problemAt(file, ['founding'], {
        code: 'founding-differs',
        message: `\`${id}\` is a founding source here and not in ${SUBJECT_FILE}. Add \`${id}\` to \`founding.sources\` there, or take this line out.`,
      })
    }),
  ]
}
