/** Datings, worked out again: from their words, from the order of the list, or from the day of their source. */
import { shiftDay } from '../archive/calendar.ts'
import { formatDate, parseDate } from '../archive/date.ts'
import type { ArchiveDate } from '../archive/date.ts'
import { undatedIn } from '../archive/dating-check.ts'
import { datingEvidence } from '../archive/dating-evidence.ts'
import type { DatingEvidence } from '../archive/dating-evidence.ts'
import { sourcesOf } from '../archive/dating.ts'
import type { ReadDating } from '../archive/dating.ts'
import type { Hash } from '../archive/fingerprint.ts'
import { dateByOrder, datedEntries } from '../archive/list-order.ts'
import type { DatedEntry } from '../archive/list-order.ts'
import { groupByEach, once } from '../archive/look-up.ts'
import type { Dating, EventRecord, SourceRecord } from '../archive/records.ts'
import { isWithdrawn } from '../archive/withdrawal.ts'
import { factOf, unlessSound } from '../records/facts.ts'
import type { Problem } from '../records/problem.ts'
import type { PlacedDating } from '../records/readable.ts'
import { readableDatings, writtenStatus } from '../records/readable.ts'
import { problemAt } from '../records/record.ts'
import type { Fault, FileOf } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import { sourceFiles, sourcesBehind } from './named-sources.ts'
import { wordFaults } from './quotations.ts'

/** Datings that the words of their source, its order or its day do not give. */
export function checkDatings(content: Content, hash: Hash): Problem[] {
  const { files, records } = content
  const sourceFile = sourceFiles(content)
  const sources: Sources = { get: (id) => sourceFile.get(id)?.record }
  const behind = sourcesBehind(content)
  // An event that cannot be read may be the nearest entry, and so may one that names another source by a
  // slip, or has a wrong date: then the order says nothing for sure.
  const isSure = (file: FileOf<'events'>) =>
    factOf(
      file,
      { name: 'sure', on: behind(file) },
      () =>
        file.record !== undefined &&
        hasItsSources(file.record) &&
        !readableDatings(file).some((placed) => isRefuted(placed, sources)),
    )
  const isWhole = once(() => files.every((f) => f.kind !== 'events' || isSure(f)))
  const told = once(() =>
    groupByEach(
      records.events.filter((e) => !isWithdrawn(e)),
      (e) => e.evidence.map(({ source }) => source),
    ),
  )
  const entries = new Map<string, DatedEntry[]>()
  const entriesOf = (id: string) => {
    if (!entries.has(id)) entries.set(id, datedEntries(told().get(id) ?? [], id))
    return entries.get(id)!
  }
  const faultsIn = (file: FileOf<'events'>) => {
    const event = file.record
    return readableDatings(file).flatMap(({ dating, path }) => {
      if (dating.basis === 'compiled') return []
      const source = sources.get(dating.source)
      if (!source) return []
      const at = ({ field, ...fault }: FaultAt) => problemAt(file, [...path, field], fault)
      if (dating.basis === 'inferred') {
        // Where the record has faults elsewhere, its place in the list is not sure.
        if (!event) return []
        const list = { source, entriesOf, isWhole }
        const fault = inferenceFault(dating, positionIn(event, source), list)
        return fault ? [at(fault)] : []
      }
      const words = {
        path: [...path, 'words'],
        text: dating.words,
        source,
        what: 'dating',
        among: records,
      } as const
      const faults = source.held ? wordFaults(file, words, hash) : []
      if (faults.length > 0) return faults
      const evidence = datingEvidence(dating, source)
      return wordsFaults(dating, { source, status: writtenStatus(file), evidence }).map(at)
    })
  }
  return files.flatMap((file) => {
    if (file.kind !== 'events') return []
    const on = behind(file)
    const isByOrder = factOf(file, { name: 'dated by order', on }, () =>
      readableDatings(file).some(({ dating }) => isInOrder(dating, sources)),
    )
    // Then it rests on all other entries of the list, too.
    if (isByOrder) return faultsIn(file)
    return unlessSound(file, { name: 'datings', on }, () => faultsIn(file))
  })
}

type Sources = Pick<ReadonlyMap<string, SourceRecord>, 'get'>

/** Whether it is the order of a list that must give a dating. */
function isInOrder(dating: Dating, sources: Sources): boolean {
  if (dating.basis !== 'inferred') return false
  const source = sources.get(dating.source)
  return source !== undefined && dating.date.text !== undatedIn(source)
}

const hasItsSources = ({ datings, evidence }: EventRecord) =>
  datings.flatMap(sourcesOf).every((source) => evidence.some((e) => e.source === source))

const isRefuted = ({ dating }: PlacedDating, sources: Sources) => {
  if (dating.basis === 'compiled' || dating.basis === 'inferred') return false
  const source = sources.get(dating.source)
  return source !== undefined && datingEvidence(dating, source).is === 'contradicted'
}

interface FaultAt extends Fault {
  readonly field: 'words' | 'date' | 'basis'
}

function wordsFaults(
  dating: ReadDating,
  {
    source,
    status,
    evidence,
  }: { source: SourceRecord; status: EventRecord['status']; evidence: DatingEvidence },
): FaultAt[] {
  const wrongBasis = notStated(dating, evidence)
  // One wrong date is told once.
  const isWrong = evidence.is === 'contradicted'
  return [
    ...contradiction(dating, source, evidence),
    ...wrongBasis,
    ...(wrongBasis.length > 0 ? [] : byHand(dating, evidence)),
    ...(status === 'happened' && !isWrong ? tooLate(dating, source, evidence) : []),
  ]
}

function contradiction(
  { words, date }: ReadDating,
  { published }: SourceRecord,
  evidence: DatingEvidence,
): FaultAt[] {
  if (evidence.is !== 'contradicted') return []
  const { readings } = evidence
  const isDerived = readings.some(({ basis }) => basis === 'derived')
  const where = isDerived && published ? `, read in a source of ${said(published)},` : ''
  const given = readings.map((reading) => said(reading.date)).join(' or ')
  return [
    {
      field: 'date',
      code: 'dating-date-differs',
      message: `“${words}”${where} gives ${given}, not ${said(date)}.`,
    },
  ]
}

/** Answered by a note at the dating. */
function byHand({ words, note }: ReadDating, evidence: DatingEvidence): FaultAt[] {
  if (evidence.is !== 'worked out by hand' || note) return []
  return [
    {
      field: 'words',
      code: 'dating-words-unread',
      message:
        `“${words}”: these words ${evidence.why}, so the date was worked out by hand. ` +
        'Say how, at this dating: note: …',
    },
  ]
}

function notStated({ words, basis }: ReadDating, { hasNoYear }: DatingEvidence): FaultAt[] {
  if (basis !== 'stated' || !hasNoYear) return []
  return [
    {
      field: 'basis',
      code: 'dating-not-stated',
      message: `“${words}” gives no year, so the date is worked out: basis: derived`,
    },
  ]
}

/** A source tells of what happened by its day, unless its words say that it was to come. */
function tooLate(
  { date }: ReadDating,
  { id, published }: SourceRecord,
  { tense }: DatingEvidence,
): FaultAt[] {
  const { latest } = published ?? { latest: null }
  // The day may differ by one between the place of the event and that of the publisher.
  if (latest === null || date.earliest === null || date.earliest <= shiftDay(latest, 1)) return []
  if (tense === 'coming') return []
  return [
    {
      field: 'date',
      code: 'dating-after-source',
      message:
        `${said(date)} is later than its source: \`${id}\` was published ${formatDate(published!)}. ` +
        'Correct the date; or, where the source announces the event, take in the words that say so (“will …”).',
    },
  ]
}

/** Where a source has the entry on an event, counted from its top. */
const positionIn = ({ evidence }: EventRecord, { id }: SourceRecord) =>
  evidence.find((e) => e.source === id && e.position !== undefined)?.position

interface List {
  readonly source: SourceRecord
  readonly entriesOf: (source: string) => readonly DatedEntry[]
  /** Whether every event could be read. */
  readonly isWhole: () => boolean
}

function inferenceFault(
  dating: Dating,
  position: number | undefined,
  { source, entriesOf, isWhole }: List,
): FaultAt | undefined {
  const undated = undatedIn(source)
  if (dating.date.text === undated) return undefined
  const day = source.published?.latest ? 'published' : 'read'
  const bySource = `That \`${source.id}\` was ${day} by then gives ${said(parseDate(undated))}.`
  const isUndated = dating.date.form === 'on-or-before' || !source.order || position === undefined
  const fault = (message: string): FaultAt => ({
    field: 'date',
    code: 'inferred-bounds',
    message: isUndated ? `${message}\n${bySource}` : message,
  })
  if (!source.order) {
    return fault(
      `\`${source.id}\` does not say in which order its entries stand. Where it is a list, add to its record: order: newest-first`,
    )
  }
  if (position === undefined) {
    return fault(
      `The place of the entry in \`${source.id}\` is not known. Add it to the evidence: position: 1`,
    )
  }
  if (!isWhole()) return undefined
  try {
    const expected = dateByOrder(position, entriesOf(source.id), source.order)
    if (expected?.text === dating.date.text) return undefined
    return fault(
      expected === undefined
        ? `No other entry of \`${source.id}\` is dated by it, so its order gives no date.`
        : `The dated entries nearest to entry ${position} of \`${source.id}\` give ${said(expected)}, not ${said(dating.date)}.`,
    )
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return fault(
      `The dated entries above and below entry ${position} of \`${source.id}\` do not stand ${source.order.replace('-', ' ')}.`,
    )
  }
}

const said = (date: ArchiveDate) => `${date.text} (${formatDate(date)})`
