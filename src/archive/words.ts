/** The words for the archive's terms: one wording for pages, data and search. */
import { areDaysKnown, formatDay, isKnownDay, isSeveralDays } from './date.ts'
import type { ArchiveDate } from './date.ts'
import { supporting } from './mark.ts'
import type {
  Change,
  Dating,
  EventRecord,
  Participation,
  RecordOf,
  SourceRecord,
} from './records.ts'

/** How a date is known, as a choice among others. */
export const basisWords: Record<Dating['basis'], string> = {
  stated: 'Stated by a source',
  derived: 'Derived from a source’s own date',
  inferred: 'Inferred, not told by a source',
  compiled: 'Compiled from several sources',
}

/** What a basis means, as a sentence on the event's page. */
export const basisSentences: Record<Dating['basis'], string> = {
  stated: 'The source’s words give the date.',
  derived: 'Worked out from the source’s words and its own date.',
  inferred: 'Inferred: the source gives no date.',
  compiled: 'Compiled from these publications, not checked one by one.',
}

/**
 * How an accepted date is known, as a clause beside the date.
 *
 * @example
 * howKnown(parseDate('2014-11'), datings) // => 'day not known: a source gives the month'
 */
export function howKnown(date: ArchiveDate, datings: readonly Dating[]): string {
  const bases = new Set(supporting(date, datings).map((d) => d.basis))
  const known = areDaysKnown(date) ? 'day known' : 'day not known'
  if (bases.has('stated')) return `${known}: ${statedAs(date)}`
  if (bases.has('derived')) return `${known}: worked out from a source’s words and its own date`
  if (bases.has('compiled')) return `${known}: compiled from several publications`
  return date.form === 'on-or-before'
    ? 'undated in the source: inferred that it was no later'
    : 'undated in the source: inferred from its place in a list'
}

function statedAs(date: ArchiveDate): string {
  if (isKnownDay(date)) return 'stated by a source'
  if (isSeveralDays(date)) return 'days stated by a source'
  return date.form === 'moment'
    ? `a source gives the ${date.at.unit}`
    : 'a source gives these bounds'
}

/** How somebody took part; nothing for plain presence. */
export const attendanceWords: Record<Participation['as'], string> = {
  present: '',
  host: 'host',
  inviting: 'invited the other side',
  invited: 'invited',
  mediating: 'mediated',
  blocking: 'blocked it',
  mentioned: 'mentioned',
}

/** A relation, seen from the record that states it and from the other end. */
export const relationWords: Record<
  EventRecord['related'][number]['as'],
  { forward: string; backward: string }
> = {
  'follows-from': { forward: 'Follows from', backward: 'Led to' },
  answers: { forward: 'Answers', backward: 'Answered by' },
  'same-series': { forward: 'Same series', backward: 'Same series' },
  mentions: { forward: 'Mentions', backward: 'Mentioned by' },
  'see-also': { forward: 'See also', backward: 'See also' },
}

/** Where the text of a source comes from. */
export const standingWords: Record<NonNullable<SourceRecord['standing']>, string> = {
  original: 'original',
  copy: 'copy of another’s text',
  mirror: 'mirror of another site',
  forum: 'forum or blog that repeats another’s text',
}

const comparable: Record<NonNullable<SourceRecord['compared']>['what'][number], string> = {
  quotations: 'quotations',
  datings: 'the words of dates',
}

/** What was compared by hand of a source that was not held, and when. */
export const comparedSentence = ({ on, what }: NonNullable<SourceRecord['compared']>): string =>
  `Compared by hand with a stored copy, word for word, on ${formatDay(on)}: ${what.map((w) => comparable[w]).join(' and ')}.`

/** What was done to a record. */
export const changeWords: Record<Change['kind'], string> = {
  created: 'Created',
  corrected: 'Corrected',
  clarified: 'Clarified',
  withdrawn: 'Withdrawn',
}

/** What the coordinates of a place stand for. */
export const precisionWords: Record<RecordOf<'places'>['precision'], string> = {
  building: 'the position of a building',
  city: 'the middle of a town or city',
  region: 'a point within a region',
  country: 'a point within a country',
}
