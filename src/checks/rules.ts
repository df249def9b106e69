/** Rules of one event that go across its fields: what must agree with what. */
import { contains, formatDate } from '../archive/date.ts'
import { sourcesOf } from '../archive/dating.ts'
import { supporting } from '../archive/mark.ts'
import type { Conflict, Dating, EventRecord } from '../archive/records.ts'
import { isWithdrawn } from '../archive/withdrawal.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'

/** Faults of single events: dates narrower than the evidence, claims from outside it. */
export function checkRules({ files }: Content): Problem[] {
  return files.flatMap((file) => {
    if (file.kind !== 'events' || !file.record) return []
    const report: Report = (path, code, message, severity) =>
      problemAt(file, path, code, message, severity)
    return eventFaults(file.record, report)
  })
}

type Report = (
  path: PropertyKey[],
  code: string,
  message: string,
  severity?: Problem['severity'],
) => Problem

const eventFaults = (event: EventRecord, report: Report): Problem[] => [
  ...event.datings.flatMap((dating, i) => datingFaults(dating, i, event, report)),
  ...event.conflicts.flatMap((conflict, i) => conflictFaults(conflict, i, event, report)),
  ...singleSource(event, report),
  ...narrowDate(event, report),
]

function narrowDate({ date, datings }: EventRecord, report: Report): Problem[] {
  if (supporting(date, datings).length > 0) return []
  const wider = datings.find((d) => !d.of && contains(d.date, date))
  const found = wider
    ? `\`${date.text}\` is narrower than every dating of the event: the narrowest gives ${formatDate(wider.date)}.`
    : `No dating of the whole event lies within \`${date.text}\`.`
  return [
    report(
      ['date'],
      'date-beyond-evidence',
      `${found} Widen the date, or add the dating that supports it.`,
    ),
  ]
}

const datingFaults = (dating: Dating, i: number, event: EventRecord, report: Report): Problem[] =>
  sourcesOf(dating)
    .filter((source) => !event.evidence.some((e) => e.source === source))
    .map((source) =>
      report(
        ['datings', i],
        'dating-outside-evidence',
        `\`${source}\` dates the event but is not among its evidence. Add it to \`evidence\`.`,
      ),
    )

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
