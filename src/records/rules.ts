/** Rules of one event record that no field alone can tell: what must come with what. */
import { contains, formatDate, parseDate } from '../archive/date.ts'
import { supporting } from '../archive/mark.ts'
import type { Change, Dating, EventRecord } from '../archive/records.ts'
import type { Problem } from './problem.ts'
import { problemAt } from './read.ts'
import type { Content, RecordFile } from './read.ts'

/** Faults of single records: datings without their ground, nameless participations, narrow dates. */
export function checkRules({ files }: Content): Problem[] {
  return files.flatMap((file) => {
    if (!file.record) return []
    const report = (path: PropertyKey[], code: string, message: string) =>
      problemAt(file, path, code, message)
    const changes = file.record.changes.flatMap((change, i) => changeFaults(change, i, report))
    return file.kind === 'events'
      ? [...eventFaults(file, file.record as EventRecord, report), ...changes]
      : changes
  })
}

type Report = (path: PropertyKey[], code: string, message: string) => Problem

function eventFaults(_file: RecordFile, event: EventRecord, report: Report): Problem[] {
  const problems = event.datings.flatMap((dating, i) => datingFaults(dating, i, event, report))
  const date = parseDate(event.date)
  if (supporting(date, event.datings).length === 0) {
    const near = event.datings.filter((d) => !d.of && contains(parseDate(d.date), date))
    problems.push(
      report(
        ['date'],
        'date-beyond-evidence',
        near.length
          ? `\`${event.date}\` is narrower than every dating of the event: the narrowest gives ${formatDate(parseDate(near[0]!.date))}. Widen the date, or add the dating that supports it.`
          : `No dating of the whole event lies within \`${event.date}\`. Widen the date, or add the dating that supports it.`,
      ),
    )
  }
  event.participations.forEach((p, i) => {
    const named = [p.person, p.organization, p.unnamed].filter((v) => v !== undefined).length
    if (named !== 1) {
      problems.push(
        report(
          ['participations', i],
          'participation-without-name',
          'A participation has one of `person`, `organization` or `unnamed`.',
        ),
      )
    }
    if (p.person && !p.role) {
      problems.push(
        report(
          ['participations', i],
          'person-without-role',
          `\`${p.person}\` needs the role held at that time: add \`role: …\`.`,
        ),
      )
    }
  })
  return problems
}

function datingFaults(dating: Dating, i: number, event: EventRecord, report: Report): Problem[] {
  const path = ['datings', i]
  const problems: Problem[] = []
  const need = (isGiven: unknown, code: string, message: string) => {
    if (!isGiven) problems.push(report(path, code, message))
  }
  if (dating.basis === 'compiled') {
    need(
      dating.sources && dating.sources.length > 0 && !dating.source,
      'compiled-without-sources',
      'A compiled dating names its publications in `sources: [ … ]`, not in `source`.',
    )
    need(
      dating.note,
      'compiled-without-note',
      'A compiled dating says what it was put together from: add `note: …`.',
    )
  } else {
    need(
      dating.source && !dating.sources,
      'dating-without-source',
      `A dating that is ${dating.basis} names the one source that makes the claim: source: <id>`,
    )
  }
  if (dating.basis === 'stated' || dating.basis === 'derived') {
    need(
      dating.words,
      'dating-without-words',
      `A ${dating.basis} date needs the words it comes from: words: ${dating.basis === 'derived' ? 'on Monday' : 'On 12-13 October 2015'}`,
    )
  }
  if (dating.basis === 'inferred') {
    need(
      dating.note,
      'inferred-without-premise',
      'An inferred date says what it is inferred from: add `note: …`.',
    )
  }
  for (const source of [dating.source, ...(dating.sources ?? [])]) {
    if (source && !event.evidence.some((e) => e.source === source)) {
      problems.push(
        report(
          path,
          'dating-outside-evidence',
          `\`${source}\` dates the event but is not among its evidence. Add it to \`evidence\`.`,
        ),
      )
    }
  }
  return problems
}

function changeFaults(change: Change, i: number, report: Report): Problem[] {
  const path = ['changes', i]
  const problems: Problem[] = []
  if (change.kind !== 'created' && !change.why) {
    problems.push(
      report(
        path,
        'change-without-reason',
        `A record that was ${change.kind} says why: add \`why: …\`.`,
      ),
    )
  }
  if (change.kind === 'corrected' && (!change.was || !change.now)) {
    problems.push(
      report(
        path,
        'correction-without-values',
        'A correction keeps the old value and the new one: add `was: …` and `now: …`.',
      ),
    )
  }
  return problems
}
