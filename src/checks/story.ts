/** What `content/archive.yaml` tells of the subject: its introduction, its eras, the events to start with. */
import { isWithdrawn } from '../archive/withdrawal.ts'
import { isDraft } from '../records/addresses.ts'
import { recordAt } from '../records/kinds.ts'
import { internalLinks, unsafeMarkdown } from '../records/markdown.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import type { Fault } from '../records/record.ts'
import { SUBJECT_FILE } from '../records/subject.ts'
import { problemOf } from '../records/problem.ts'
import { meantHint, namedRecords } from './meant-records.ts'
import { sentencesWithoutEvent } from './themes.ts'

/** Sentences that rest on no event, links that lead nowhere, and key events that a page cannot show. */
export function checkStory(content: Content): Problem[] {
  const { subject, lineOf } = content.subjectFile
  if (!subject) return []
  const at = (path: readonly PropertyKey[]) => (fault: Fault) =>
    problemOf({ file: SUBJECT_FILE, line: lineOf(path), ...fault })
  const { introduction, eras, key } = subject
  return [
    ...(introduction ? textFaults(introduction, content).map(at(['introduction'])) : []),
    ...eras.flatMap(({ text }, i) => textFaults(text, content).map(at(['eras', i, 'text']))),
    ...key.flatMap(({ event }, i) => keyFaults(event, content).map(at(['key', i, 'event']))),
  ]
}

function textFaults(text: string, content: Content): Fault[] {
  const unsafe = unsafeMarkdown(text)
  if (unsafe.length > 0) return unsafe.map(({ message }) => ({ code: 'unsafe-markdown', message }))
  return [
    ...sentencesWithoutEvent(text).map(({ message }): Fault => ({
      code: 'theme-without-event',
      message,
    })),
    ...internalLinks(text).flatMap(({ path }) => linkFaults(path, content)),
  ]
}

function linkFaults(path: string, { files }: Content): Fault[] {
  const target = recordAt(path)
  if (!target || files.some((f) => f.kind === target.kind && f.id === target.id)) return []
  const { kind, id } = target
  const hint = meantHint(id, namedRecords(files, [kind]))
  return [{ code: 'dangling-link', message: `There is no content/${kind}/${id}.md.${hint}` }]
}

function keyFaults(id: string, { files }: Content): Fault[] {
  const file = files.find((f) => f.kind === 'events' && f.id === id)
  if (!file) {
    const hint = meantHint(id, namedRecords(files, ['events']))
    return [{ code: 'dangling-reference', message: `There is no content/events/${id}.md.${hint}` }]
  }
  const isOff = isDraft(file) || (file.kind === 'events' && file.record && isWithdrawn(file.record))
  if (!isOff) return []
  const message = `\`${id}\` is a draft or was withdrawn, so it stands on no list. Take it out.`
  return [{ code: 'key-event-not-listed', message }]
}
