/** Datings of held sources, worked out again: from their words, or from the order of the list. */
import { formatDate } from '../archive/date.ts'
import type { ArchiveDate } from '../archive/date.ts'
import type { ReadDating } from '../archive/dating.ts'
import { readDatingWords, readableWords } from '../archive/dating-words.ts'
import type { Hash } from '../archive/fingerprint.ts'
import { dateByOrder, datedEntries } from '../archive/list-order.ts'
import type { DatedEntry } from '../archive/list-order.ts'
import type { Dating, EventRecord, SourceRecord } from '../archive/records.ts'
import { isWithdrawn } from '../archive/withdrawal.ts'
import type { Problem } from '../records/problem.ts'
import { wordFaults } from './quotations.ts'
import { readableDatings } from '../records/readable.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'

/** Datings that their source's words, or its order, do not give. Those of sources not held are left. */
export function checkDatings({ files, records }: Content, hash: Hash): Problem[] {
  const sources = new Map(records.sources.map((s) => [s.id, s]))
  // An event that cannot be read may be the nearest entry: then the order says nothing for sure.
  const isWhole = files.every((f) => f.kind !== 'events' || f.record)
  const standing = records.events.filter((e) => !isWithdrawn(e))
  const entries = new Map<string, DatedEntry[]>()
  const entriesOf = (id: string) => {
    if (!entries.has(id)) entries.set(id, datedEntries(standing, id))
    return entries.get(id)!
  }
  return files.flatMap((file) => {
    if (file.kind !== 'events') return []
    const event = file.record
    return readableDatings(file).flatMap(({ dating, path }) => {
      if (dating.basis === 'compiled') return []
      const source = sources.get(dating.source)
      if (!source?.held) return []
      const at = ({ field, code, message }: Fault) =>
        problemAt(file, [...path, field], { code, message })
      if (dating.basis === 'inferred') {
        const fault =
          isWhole &&
          event &&
          orderFault(dating, positionIn(event, source), { source, entries: entriesOf(source.id) })
        return fault ? [at(fault)] : []
      }
      const words = {
        path: [...path, 'words'],
        text: dating.words,
        source,
        what: 'dating',
        among: records.sources,
      } as const
      const faults = wordFaults(file, words, hash)
      if (faults.length > 0) return faults
      const fault = readingFault(dating, source)
      return fault ? [at(fault)] : []
    })
  })
}

interface Fault {
  readonly field: 'words' | 'date' | 'basis'
  readonly code: string
  readonly message: string
}

function readingFault(dating: ReadDating, source: SourceRecord): Fault | undefined {
  const reading = readDatingWords(dating.words, source.published)
  if ('unread' in reading) {
    return {
      field: 'words',
      code: 'dating-words-unread',
      message:
        `“${dating.words}” cannot be read as a date: ${reading.unread}.\n` +
        `What can be read: ${readableWords}.`,
    }
  }
  if (reading.date.text !== dating.date.text) {
    const read =
      reading.basis === 'derived' && source.published
        ? `, read in a source of ${said(source.published)},`
        : ''
    return {
      field: 'date',
      code: 'dating-date-differs',
      message: `“${dating.words}”${read} gives ${said(reading.date)}, not ${said(dating.date)}.`,
    }
  }
  if (reading.basis === 'derived' && dating.basis === 'stated') {
    return {
      field: 'basis',
      code: 'dating-not-stated',
      message: `“${dating.words}” gives the date only with the source’s own date: basis: derived`,
    }
  }
  return undefined
}

/** Where a source has the entry on an event, counted from its top. */
const positionIn = ({ evidence }: EventRecord, { id }: SourceRecord) =>
  evidence.find((e) => e.source === id && e.position !== undefined)?.position

function orderFault(
  dating: Dating,
  position: number | undefined,
  { source, entries }: { source: SourceRecord; entries: readonly DatedEntry[] },
): Fault | undefined {
  const fault = (message: string): Fault => ({ field: 'date', code: 'inferred-bounds', message })
  if (!source.order) {
    return fault(
      `\`${source.id}\` does not say in which order its entries stand. Add to its record: order: newest-first`,
    )
  }
  if (position === undefined) {
    return fault(
      `The place of the entry in \`${source.id}\` is not known. Add it to the evidence: position: 1`,
    )
  }
  try {
    const expected = dateByOrder(position, entries, source.order)
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
