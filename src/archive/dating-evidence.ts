/** A dating against the words it rests on: do they give that date? */
import { parseDate } from './date.ts'
import { agrees, readDateWords } from './date-words/read.ts'
import type { DateWords } from './date-words/read.ts'
import type { DateReading } from './date-words/several.ts'
import type { ReadDating } from './dating.ts'
import type { SourceRecord } from './records.ts'

/** What the words of a dating say of its date. */
export type DatingEvidence = Pick<DateWords, 'hasNoYear' | 'tense'> &
  (
    | { readonly is: 'given' | 'contradicted'; readonly readings: readonly DateReading[] }
    /** No rule reads the words; `why` is the end of a sentence that begins with them. */
    | { readonly is: 'worked out by hand'; readonly why: string }
  )

type Evidenced = Pick<ReadDating, 'date' | 'words' | 'of'>
type Published = Pick<SourceRecord, 'published' | 'language'>

/** What was read, by source and dating: a check asks twice, and so do the pages and the data. */
const known = new WeakMap<Published, WeakMap<Evidenced, DatingEvidence>>()

/**
 * Reads the words of a dating again. The date is given where at least one reading of the words is the
 * same date, or lies within it.
 */
export function datingEvidence(dating: Evidenced, source: Published): DatingEvidence {
  const ofSource = known.get(source) ?? new WeakMap<Evidenced, DatingEvidence>()
  known.set(source, ofSource)
  const evidence = ofSource.get(dating) ?? readAgain(dating, source)
  ofSource.set(dating, evidence)
  return evidence
}

function readAgain(dating: Evidenced, source: Published): DatingEvidence {
  const { readings, unread, ...said } = readDateWords(dating.words, source)
  if (unread !== undefined) return { is: 'worked out by hand', why: unread, ...said }
  const meant = dating.of ? readings.flatMap(withEnds) : readings
  const isGiven = meant.some((reading) => agrees(dating.date, reading.date))
  return { is: isGiven ? 'given' : 'contradicted', readings, ...said }
}

/** Words of what lasted give its first and its last day, too: a part of the event may be of one of them. */
const withEnds = (reading: DateReading): DateReading[] =>
  reading.date.form === 'interval'
    ? [
        reading,
        ...reading.date.text.split('/').map((end) => ({ ...reading, date: parseDate(end) })),
      ]
    : [reading]
