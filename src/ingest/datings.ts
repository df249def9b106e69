/** The datings of an entry, as the archive files them, and the accepted date that they support. */
import { parseDate } from '../archive/date.ts'
import { supporting } from '../archive/mark.ts'
import type { Dating } from '../archive/records.ts'
import type { Entry, EntryDating } from './compiled-list.ts'
import type { Publication } from './publications.ts'
import { asSentence } from './sentence.ts'

/** What the page says of a date for which the list does not tell which source gives it. */
export const COMPILED_NOTE = 'Compiled from these publications, not checked one by one.'

/** A publication of the list under the id of its record. */
export interface Filed {
  readonly id: string
  readonly publication: Publication
}

/** What a source's address means; nothing where no source of the archive has it. */
export type FindSource = (address: string) => Filed | undefined

export interface DatedEntry {
  /** The accepted date, with `?` where only mirrors or forums support it. */
  readonly date: string
  readonly datings: readonly Dating[]
  /** The ids of the mirrors and forums that alone support the date. */
  readonly onlyMirrors: readonly string[]
  /** Whether the compiled dating is the archive's own, because no dating lies in the date. */
  readonly isCompiledHere: boolean
  /** Datings that were left out, because no source of the archive makes them. */
  readonly leftOut: readonly string[]
}

/**
 * The datings and the accepted date of an entry. Where no dating of the whole event lies within the
 * date of the list, a compiled one over all its sources is added, and says so: the list put the
 * date together and does not tell from which of them. The other datings stay beside it.
 *
 * @param evidence the event's sources
 */
export function datingsOf(entry: Entry, evidence: readonly Filed[], find: FindSource): DatedEntry {
  const leftOut: string[] = []
  const given = entry.datings.flatMap((dating) => {
    const filed = datingOf(dating, find)
    if (!filed) leftOut.push(dating.date)
    return filed ?? []
  })
  const date = parseDate(entry.date)
  const isCompiledHere = supporting(date, given).length === 0 && evidence.length > 0
  const compiled: Dating = {
    date: entry.date,
    basis: 'compiled',
    sources: evidence.map((e) => e.id),
    note: COMPILED_NOTE,
  }
  const datings = isCompiledHere ? [...given, compiled] : given
  const sources = supporting(date, datings).flatMap((d) => d.sources ?? d.source ?? [])
  const standing = new Map(
    [...evidence, ...entry.datings.flatMap((d) => filedOf(d, find))].map(
      ({ id, publication }) => [id, publication.standing] as const,
    ),
  )
  const isMirror = (id: string) => ['mirror', 'forum'].includes(standing.get(id) ?? '')
  const onlyMirrors = sources.length > 0 && sources.every(isMirror) ? [...new Set(sources)] : []
  return {
    date: onlyMirrors.length > 0 ? uncertain(entry.date) : entry.date,
    datings,
    onlyMirrors,
    isCompiledHere,
    leftOut,
  }
}

/**
 * A date marked as uncertain, where its form allows it.
 *
 * @example
 * uncertain('2015-04-01/2015-04-03') // => '2015-04-01?/2015-04-03?'
 * uncertain('[..2016]') // => '[..2016]'
 */
export const uncertain = (date: string): string =>
  date.startsWith('[')
    ? date
    : date
        .split('/')
        .map((part) => (/[~?]$/.test(part) ? part : `${part}?`))
        .join('/')

/**
 * The part of the event that a note says a dating is of, and what is left of the note. Only what
 * names a part outright counts; all other notes stay as they are.
 *
 * @example
 * partOf('the Netanyahu meeting') // => { of: 'the Netanyahu meeting' }
 * partOf('first day of the visit only') // => { of: 'the first day of the visit' }
 * partOf('year from the address') // => { note: 'year from the address' }
 */
export function partOf(note: string | undefined): { of?: string; note?: string } {
  const [, first, rest] = /^([^;]+)(?:;\s*(.+))?$/s.exec(note ?? '') ?? []
  const [, meeting] =
    /^(the (?:[\p{L}’'-]+ )*(?:briefing|conference|meeting))$/u.exec(first ?? '') ?? []
  const [, day] = /^(?:the )?((?:first|last) day of the \p{L}+) only$/u.exec(first ?? '') ?? []
  const [, dated] = /^date of (the .+)$/.exec(first ?? '') ?? []
  const of = meeting ?? (day && `the ${day}`) ?? dated
  return of ? { of, ...(rest && { note: rest }) } : { ...(note && { note }) }
}

function datingOf(dating: EntryDating, find: FindSource): Dating | undefined {
  const sources = filedOf(dating, find).map(({ id }) => id)
  if (sources.length === 0) return undefined
  const { of, note } = partOf(dating.note)
  const compiledNote = dating.basis === 'compiled' ? COMPILED_NOTE : undefined
  const said = note ? asSentence(note) : compiledNote
  return {
    date: dating.date,
    basis: dating.basis,
    ...(dating.basis === 'compiled' ? { sources: [...new Set(sources)] } : { source: sources[0] }),
    ...(dating.words && { words: dating.words }),
    ...(of && { of }),
    ...(said && { note: said }),
  } as Dating
}

/** The sources of a dating, those that the archive has. */
export const filedOf = (dating: EntryDating, find: FindSource): Filed[] =>
  (dating.basis === 'compiled' ? dating.sources : [dating.source]).flatMap((s) => find(s) ?? [])
