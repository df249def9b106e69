/** When an event was, as a record can say it. */
import { agrees, readDateWords } from '../archive/date-words/read.ts'
import type { ArchiveDate } from '../archive/date.ts'
import { formatDate, formatDay, parseDate } from '../archive/date.ts'
import type { Story } from './events.ts'
import type { Finding } from './finding-context.ts'
import type { FoundDating } from './found-event.ts'
import type { LineDate } from './lines.ts'

/** The dating of a story by its date: what the words alone give, or why it is worked out otherwise. */
export function datingOf(
  { words, readings, chosen }: LineDate,
  { section }: Story,
  { published, language }: Finding,
): FoundDating {
  // What a check will read: the words alone, from the day of the source.
  const alone = readDateWords(words, { published, language }).readings
  const same = alone.find((reading) => agrees(chosen.date, reading.date))
  if (!same && (alone.length > 0 || section.published)) {
    const above = section.above ?? section.heading
    const place = above === undefined ? '' : `, under “${above}”`
    return {
      date: chosen.date,
      basis: 'inferred',
      words: undefined,
      readings,
      note: `“${words}”${place}.`,
    }
  }
  const basis = same?.basis ?? chosen.basis
  const note =
    basis === 'derived' && published ? `The item is dated ${formatDate(published)}.` : undefined
  return { date: chosen.date, basis, words, note, readings }
}

/** What is known of an undated notice: it was no later than its source. */
export function inferredDating(
  { published, accessed }: Finding,
  byPlace: { readonly date: ArchiveDate; readonly note: string } | undefined,
): FoundDating {
  const rest = { basis: 'inferred' as const, words: undefined, readings: [] }
  if (byPlace) return { ...rest, ...byPlace }
  const day = published?.latest ?? accessed
  const known = published?.latest ? 'published' : 'read'
  return {
    ...rest,
    date: parseDate(`[..${day}]`),
    note: `The item gives no date; it was ${known} on ${formatDay(day)}.`,
  }
}
