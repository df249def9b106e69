/** What `content/archive.yaml` tells of the subject: its introduction, its eras, the events to start with. */
import { isWithdrawn } from '../archive/withdrawal.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { SUBJECT_FILE, storyTexts } from '../records/subject.ts'
import { sentencesWithoutEvent } from './themes.ts'

/** Sentences that rest on no event, and key events that stand on no list. */
export function checkStory({ files, subjectFile }: Content): Problem[] {
  const { subject, lineOf } = subjectFile
  const events = new Map(files.flatMap((f) => (f.kind === 'events' ? [[f.id, f] as const] : [])))
  const isGone = (id: string) => {
    const event = events.get(id)?.record
    return event !== undefined && isWithdrawn(event)
  }
  return [
    ...storyTexts(subject).flatMap(({ path, text }) =>
      sentencesWithoutEvent(text).map(({ message }) =>
        problemOf({ file: SUBJECT_FILE, line: lineOf(path), code: 'theme-without-event', message }),
      ),
    ),
    ...(subject?.key ?? []).flatMap(({ event }, i) =>
      isGone(event)
        ? problemOf({
            file: SUBJECT_FILE,
            line: lineOf(['key', i, 'event']),
            code: 'key-event-withdrawn',
            message: `\`${event}\` was withdrawn, so it stands on no list. Take it out.`,
          })
        : [],
    ),
  ]
}
