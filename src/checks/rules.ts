/** Rules of one event that go across its fields: what must agree with what. */
import { contains, formatDate, formatDay } from '../archive/date.ts'
import type { Day } from '../archive/date.ts'
import { sourcesOf } from '../archive/dating.ts'
import { supporting } from '../archive/mark.ts'
import { newestAccess } from '../archive/newest-access.ts'
import { missingPiece } from '../archive/quotation.ts'
import type { Dating, EventRecord, SourceRecord } from '../archive/records.ts'
import { isWithdrawn } from '../archive/withdrawal.ts'
import { factOf, unlessSound } from '../records/facts.ts'
import { sha256 } from '../records/hash.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Fault } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import { newestAccessIn, sourceFiles, sourcesBehind } from './named-sources.ts'

/** Faults of single events: dates narrower than the evidence, claims from outside it. */
export function checkRules(content: Content): Problem[] {
  const files = sourceFiles(content)
  const known: Known = { has: (id) => files.has(id), get: (id) => files.get(id)?.record }
  const behind = sourcesBehind(content)
  const now = newestAccessIn(content)
  return content.files.flatMap((file) => {
    if (file.kind !== 'events' || !file.hasRecord) return []
    const report: Report = (path, fault) => problemAt(file, path, fault)
    // Read where it is asked for.
    const event = () => (file.record ? [file.record] : [])
    const doubtedUntil = factOf(file, 'status', () => statusDay(file.record))
    return [
      ...unlessSound(file, { name: 'rules', on: behind(file) }, () =>
        event().flatMap((record) => eventFaults(known, record, report)),
      ),
      ...(now === undefined || doubtedUntil === null || doubtedUntil <= now
        ? []
        : event().flatMap((record) => statusFaults(record, { known, now }, report))),
    ]
  })
}

/**
 * The day from which on the status of an event is beyond doubt, whatever its sources say; null where it
 * always is.
 */
const statusDay = (event: EventRecord | undefined): Day | null => {
  if (!event || isWithdrawn(event)) return null
  if (event.status === 'planned') return '9999-12-31'
  return event.status === 'happened' ? event.date.earliest : null
}

type Report = (path: PropertyKey[], fault: Fault) => Problem

/** The sources that there are, with their records where they can be read. */
type Known = Pick<ReadonlyMap<string, SourceRecord | undefined>, 'has' | 'get'>

const eventFaults = (known: Known, event: EventRecord, report: Report): Problem[] => [
  ...datingFaults(known, event, report),
  ...conflictFaults(known, event, report),
  ...narrowDate(event, report),
]

function narrowDate({ date, datings }: EventRecord, report: Report): Problem[] {
  if (supporting(date, datings).length > 0) return []
  const wider = datings.find((d) => !d.of && contains(d.date, date))
  const found = wider
    ? `\`${date.text}\` is narrower than every dating of the event: the narrowest gives ${formatDate(wider.date)}.`
    : `No dating of the whole event lies within \`${date.text}\`.`
  return [
    report(['date'], {
      code: 'date-beyond-evidence',
      message: `${found} Widen the date, or add the dating that supports it.`,
    }),
  ]
}

/** Whether what is said to have happened can have happened yet, and what was planned not have. */
function statusFaults(
  event: EventRecord,
  { known, now }: { readonly known: Known; readonly now: Day },
  report: Report,
): Problem[] {
  const { date, status } = event
  if (status === 'happened' && date.earliest !== null && date.earliest > now) {
    return [
      report(['date'], {
        code: 'future-event',
        message:
          `\`${date.text}\` is still to come: the newest source was read on ${formatDay(now)}. ` +
          'Where the event was announced, say so: status: planned',
      }),
    ]
  }
  const own = event.evidence.flatMap((e) => known.get(e.source) ?? [])
  const read = newestAccess(own) ?? now
  if (status !== 'planned' || date.latest === null || date.latest >= read) return []
  const passed = date.latest
  const isAnswered =
    supporting(date, event.datings).some((d) => d.note) ||
    event.changes.some((c) => c.kind === 'clarified' && c.on > passed)
  if (isAnswered) return []
  return [
    report(['status'], {
      code: 'planned-event-past',
      message:
        `Planned for ${formatDate(date)}, which had passed when its source was read on ${formatDay(read)}: did it happen? ` +
        'Change `status`; or, where no source tells, say so at the dating: note: …',
    }),
  ]
}

const datingFaults = (
  known: Known,
  { datings, evidence }: EventRecord,
  report: Report,
): Problem[] =>
  datings.flatMap((dating, i) =>
    sourcesOf(dating)
      // A source that does not exist, or does not have the words, is told as such.
      .filter((source) => known.has(source) && !isAmong(evidence, source, known))
      .filter((source) => hasWords(known.get(source), dating))
      .map((source) =>
        report(['datings', i], {
          code: 'dating-outside-evidence',
          message: `\`${source}\` dates the event but is not among its evidence. Add it to \`evidence\`.`,
        }),
      ),
  )

/** Whether a source is among the evidence, or is meant there: another is named, and this one has its quotations. */
const isAmong = (evidence: EventRecord['evidence'], source: string, known: Known): boolean =>
  evidence.some((e) => e.source === source) ||
  evidence.some((e) => {
    const [named, meant] = [known.get(e.source), known.get(source)]
    return (
      e.quotations.length > 0 &&
      named?.fingerprint !== undefined &&
      meant?.fingerprint !== undefined &&
      e.quotations.every(({ text }) => !isIn(named, text) && isIn(meant, text))
    )
  })

const isIn = ({ fingerprint }: SourceRecord, text: string) =>
  fingerprint !== undefined && missingPiece(text, fingerprint, sha256) === undefined

function hasWords(source: SourceRecord | undefined, dating: Dating): boolean {
  if (!source?.fingerprint || !('words' in dating) || !dating.words) return true
  return isIn(source, dating.words)
}

const conflictFaults = (
  known: Known,
  { conflicts, evidence }: EventRecord,
  report: Report,
): Problem[] =>
  conflicts.flatMap(({ about, claims }, i) => [
    ...claims.flatMap(({ source }, j) =>
      !known.has(source) || isAmong(evidence, source, known)
        ? []
        : report(['conflicts', i, 'claims', j, 'source'], {
            code: 'claim-outside-evidence',
            message: `\`${source}\` makes a claim but is not among the event’s evidence. Add it to \`evidence\`.`,
          }),
    ),
    ...(new Set(claims.map((c) => c.value.toLowerCase())).size > 1
      ? []
      : [
          report(['conflicts', i], {
            code: 'claims-agree',
            message: `The claims about ${about} say the same: a conflict has claims that cannot all be true.`,
          }),
        ]),
  ])
