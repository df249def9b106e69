/** The words for the archive's terms: one wording for pages, data and search. */
import { formatDay } from './date.ts'
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
  derived: 'Calculated from a source’s own date',
  inferred: 'Inferred, not told by a source',
  compiled: 'Put together from several sources',
}

/** How a basis gives the date, at the beginning of what a page says of a claim. */
export const basisSentences: Record<Dating['basis'], string> = {
  stated: 'Given in these words.',
  derived: 'Calculated from these words and the source’s own date.',
  inferred: 'Inferred: the source gives no date.',
  compiled: 'Put together from these publications, not checked one by one.',
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

/** A relation, as a sentence beside the other event: as this event states it, and as the other one does. */
export const relationWords: Record<
  EventRecord['related'][number]['as'],
  { forward: string; backward: string }
> = {
  'follows-from': {
    forward: 'This event follows from it.',
    backward: 'It follows from this event.',
  },
  answers: { forward: 'This event answers it.', backward: 'It answers this event.' },
  'same-series': { forward: 'Of the same series.', backward: 'Of the same series.' },
  mentions: {
    forward: 'Mentioned in reports of this event.',
    backward: 'Reports of it mention this event.',
  },
  'see-also': { forward: '', backward: '' },
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

/** What the coordinates of a place stand for, the most exact first. */
export const precisionWords: Record<RecordOf<'places'>['precision'], string> = {
  building: 'the position of a building',
  city: 'the middle of a town or city',
  region: 'a point within a region',
  country: 'a point within a country',
}
