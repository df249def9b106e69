/** The sentence beside an event's date: what a reader must know of it first. */
import type { DateConflict } from './agreement.ts'
import type { Archive } from './archive.ts'
import { formatDate, isKnownDay, isSeveralDays, yearOf } from './date.ts'
import type { ArchiveDate } from './date.ts'
import { isRead, sourcesOf, wordsOf } from './dating.ts'
import type { ReadDating } from './dating.ts'
import type { ArchiveEvent } from './event.ts'
import { supporting } from './mark.ts'
import type { Dating } from './records.ts'
import { capitalized } from './text/capitalized.ts'
import { numberWord } from './text/number-word.ts'

/** So many versions are listed; of more only the number is told. */
const MOST_VERSIONS = 4

/** Longer words of a source are not repeated beside the date. */
const MOST_LETTERS = 32

type Dated = Pick<ArchiveEvent, 'date' | 'year' | 'datings' | 'agreement' | 'dateConflicts'>

/**
 * How the date of an event is known, in one sentence; where sources disagree, that comes first.
 *
 * @example
 * dateLine(archive, event) // => 'Sources disagree: 2 say 3 May, 3 say 4 May'
 */
export function dateLine(archive: Archive, event: Dated): string {
  const whole = event.dateConflicts.find(({ of }) => !of)
  if (whole) return `Sources disagree: ${versionsOf(whole, event.year)}`
  if (event.dateConflicts.length > 0) {
    return `Sources disagree about the date of ${partsOf(event.dateConflicts)}`
  }
  const support = supporting(event.date, event.datings)
  const read = support.filter(isRead)
  if (event.agreement === 'corroborated') return corroborated(event.date, read)
  const giving = read.filter((d) => isSame(d.date, event.date))
  if (giving.length > 0) return readLine(archive, event.date, giving)
  const compiled = support.filter((d) => d.basis === 'compiled').slice(0, 1)
  const behind = compiled.length > 0 ? compiled : read
  if (behind.length > 0) return togetherLine(event.date, behind)
  return inferredLine(archive, support[0])
}

function versionsOf({ versions }: DateConflict, year: number): string {
  if (versions.length > MOST_VERSIONS) return `they give ${versions.length} different dates`
  const isOneYear = versions.every(({ dates: [date] }) => isWithinYear(date!, year))
  return versions
    .map(({ dates: [date], own, count }) => {
      const said = formatDate(date!, isOneYear ? year : undefined)
      const verb = own.every((d) => isSame(d.date, date!)) ? 'say' : 'fit'
      return `${count} ${verb}${count === 1 ? 's' : ''} ${said}`
    })
    .join(', ')
}

const isWithinYear = ({ earliest, latest }: ArchiveDate, year: number) =>
  earliest !== null && latest !== null && yearOf(earliest) === year && yearOf(latest) === year

function partsOf(conflicts: readonly DateConflict[]): string {
  const [first, second, third] = conflicts.map(({ of }) => of)
  if (third !== undefined) return `${conflicts.length} parts of the event`
  return second === undefined ? first! : `${first} and of ${second}`
}

function corroborated(date: ArchiveDate, read: readonly ReadDating[]): string {
  if (!read.every((d) => isSame(d.date, date))) return 'Independent sources agree on the date'
  const least = sourceCount(read) > 2 ? 'At least two' : 'Two'
  return `${least} independent sources give ${whatIsGiven(date)}${whatIsNot(date)}`
}

/** Of datings that give the date as it is, without a second independent source. */
function readLine(archive: Archive, date: ArchiveDate, giving: readonly ReadDating[]): string {
  const given = `${whatIsGiven(date)}${whatIsNot(date)}`
  const stated = giving.filter((d) => d.basis === 'stated')
  const used = stated.length > 0 ? stated : giving
  const n = sourceCount(used)
  if (n > 1) {
    return stated.length > 0
      ? `${capitalized(numberWord(n))} sources, none known to be independent of another, give ${given}`
      : `Calculated from the words and dates of ${numberWord(n)} sources, none known to be independent of another`
  }
  if (stated.length > 0) return `One source gives ${given}`
  const [dating] = used
  const { kind, language } = archive.source(dating!.source)
  const words = wordsOf(dating!)!
  return words.length <= MOST_LETTERS && language === archive.subject.language
    ? `Calculated from “${words}” and the ${kind}’s own date`
    : `Calculated from the words of one ${kind} and its own date`
}

/** Of a date that no source gives as it stands. */
function togetherLine(date: ArchiveDate, datings: readonly Dating[]): string {
  const n = new Set(datings.flatMap(sourcesOf)).size
  const what = date.form === 'between' ? 'the date' : whatIsGiven(date)
  return n === 1
    ? `Put together from one publication, which does not give ${what} itself`
    : `Put together from ${numberWord(n)} publications; none gives ${what} by itself`
}

function inferredLine(archive: Archive, dating: Dating | undefined): string {
  if (!dating) return 'How the date is known'
  if (archive.datingCheck(dating) === 'ordered') {
    return 'No source dates it; this follows from its place in a list'
  }
  const isPublished = sourcesOf(dating).some((id) => archive.source(id).published)
  return `No source dates it; it had happened by the day ${isPublished ? 'of publication' : 'its source was read'}`
}

/** What of an accepted date a source with the same date gives. */
function whatIsGiven(date: ArchiveDate): string {
  if (isKnownDay(date)) return 'the day'
  if (isSeveralDays(date)) return 'the days'
  if (date.form === 'interval') return 'when it began and ended'
  if (date.form !== 'moment') return 'these limits'
  return date.at.qualifier === '~' ? 'the date roughly' : `the ${date.at.unit}`
}

/** What it leaves open. */
function whatIsNot(date: ArchiveDate): string {
  if (isKnownDay(date) || isSeveralDays(date) || date.form === 'interval') return ''
  if (date.form !== 'moment') return '; the day is not known'
  if (date.at.qualifier === '~') return ''
  return `; ${date.at.unit === 'year' ? 'month and day are' : 'the day is'} not known`
}

const isSame = (a: ArchiveDate, b: ArchiveDate) =>
  a.earliest === b.earliest && a.latest === b.latest

const sourceCount = (datings: readonly ReadDating[]) => new Set(datings.map((d) => d.source)).size
