/** Rules of one event record that no field alone can tell: what must come with what. */
import { contains, formatDate, parseDate } from '../archive/date.ts'
import { supporting } from '../archive/mark.ts'
import type { Change, Conflict, Dating, EventRecord, Kind } from '../archive/records.ts'
import { isWithdrawn } from '../archive/withdrawal.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/read.ts'
import type { Content } from '../records/read.ts'

/** Faults of single records: datings without their ground, nameless participations, narrow dates. */
export function checkRules({ files }: Content): Problem[] {
  return files.flatMap((file) => {
    if (!file.record) return []
    const report: Report = (path, code, message, severity) =>
      problemAt(file, path, code, message, severity)
    const changes = file.record.changes.flatMap((change, i) =>
      changeFaults(change, i, file.kind, report),
    )
    return file.kind === 'events'
      ? [...eventFaults(file.record as EventRecord, report), ...changes]
      : changes
  })
}

type Report = (
  path: PropertyKey[],
  code: string,
  message: string,
  severity?: Problem['severity'],
) => Problem

function eventFaults(event: EventRecord, report: Report): Problem[] {
  const problems = [
    ...event.datings.flatMap((dating, i) => datingFaults(dating, i, event, report)),
    ...event.conflicts.flatMap((conflict, i) => conflictFaults(conflict, i, event, report)),
    ...singleSource(event, report),
  ]
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

/** Answered by a note at the evidence: the maintainer has looked for another source. */
function singleSource(event: EventRecord, report: Report): Problem[] {
  const [source, ...more] = new Set(event.evidence.map((e) => e.source))
  if (more.length > 0 || event.evidence.some((e) => e.note) || isWithdrawn(event)) return []
  return [
    report(
      ['evidence', 0],
      'single-source',
      `\`${source}\` alone tells of this event. Add another source, or say at the evidence what rests on this one: note: …`,
      'warning',
    ),
  ]
}

function conflictFaults(
  { about, claims }: Conflict,
  i: number,
  event: EventRecord,
  report: Report,
): Problem[] {
  const problems = claims.flatMap(({ source }, j) =>
    event.evidence.some((e) => e.source === source)
      ? []
      : report(
          ['conflicts', i, 'claims', j, 'source'],
          'claim-outside-evidence',
          `\`${source}\` makes a claim but is not among the event’s evidence. Add it to \`evidence\`.`,
        ),
  )
  if (new Set(claims.map((c) => c.value.toLowerCase())).size === 1) {
    problems.push(
      report(
        ['conflicts', i],
        'claims-agree',
        `The claims about ${about} say the same: a conflict has claims that cannot all be true.`,
      ),
    )
  }
  return problems
}

function changeFaults(change: Change, i: number, kind: Kind, report: Report): Problem[] {
  const path = ['changes', i]
  const problems: Problem[] = []
  if (change.kind === 'withdrawn' && kind !== 'events') {
    problems.push(
      report(
        path,
        'withdrawn-not-event',
        'Only events are withdrawn. A record that was merged into another leaves a line in content/addresses.txt.',
      ),
    )
  }
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
