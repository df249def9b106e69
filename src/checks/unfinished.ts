/** What a draft still lacks before it can be published. */
import { readDateWords } from '../archive/date-words/read.ts'
import { formatDate } from '../archive/date.ts'
import { isRead } from '../archive/dating.ts'
import { indexById } from '../archive/look-up.ts'
import { participantOf, unnamedIn } from '../archive/participation.ts'
import { isDraft } from '../records/addresses.ts'
import { NO_PUBLISHER, NO_ROLE } from '../records/placeholders.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { problemAt } from '../records/record.ts'
import type { FileOf } from '../records/record.ts'
import { namedIn } from '../records/references.ts'

/** A warning for each draft, with everything that it lacks. */
export function checkUnfinished({ files }: Content): Problem[] {
  const drafts = files.filter(isDraft)
  if (drafts.length === 0) return []
  const ids = new Set(drafts.map(({ id }) => id))
  const sources = indexById(files.filter((file) => file.kind === 'sources'))
  return drafts.map((file) => {
    const pointedTo = Object.values(namedIn(file)).flat()
    const candidates = [...new Set(pointedTo)].filter((id) => ids.has(id) && id !== file.id)
    const missing = [
      ...(file.kind === 'events' ? lacksOf(file, sources) : []),
      ...(file.kind === 'sources' && file.record?.publisher === NO_PUBLISHER
        ? ['the publisher']
        : []),
      ...(candidates.length > 0
        ? [`records that are drafts themselves: ${candidates.map((id) => `\`${id}\``).join(', ')}`]
        : []),
    ]
    const lacks = missing.length > 0 ? `Missing: ${missing.join('; ')}.` : 'Nothing is missing.'
    return problemAt(file, ['draft'], { code: 'draft-unfinished', message: `A draft. ${lacks}` })
  })
}

const lacksOf = (
  file: FileOf<'events'>,
  sources: ReadonlyMap<string, FileOf<'sources'>>,
): string[] => [
  ...(file.body?.trim() ? [] : ['the summary']),
  ...(file.record?.participations ?? []).flatMap((part) =>
    part.role === NO_ROLE
      ? [`the role of \`${participantOf(part) ?? unnamedIn(part) ?? ''}\``]
      : [],
  ),
  ...openDatesOf(file, sources),
]

/** Words of datings that can mean several dates, where no note says which is meant. */
const openDatesOf = (
  { record }: FileOf<'events'>,
  sources: ReadonlyMap<string, FileOf<'sources'>>,
): string[] =>
  (record?.datings ?? []).flatMap((dating) => {
    if (!isRead(dating) || dating.note) return []
    const { readings } = readDateWords(dating.words, sources.get(dating.source)?.record)
    if (readings.length < 2) return []
    const dates = readings.map(({ date }) => formatDate(date)).join(' or ')
    return [`a note at “${dating.words}”, which can mean ${dates}`]
  })
