/** Examples of searches, for readers who do not know what they can look for. */
import type { Archive } from '../../archive/archive.ts'
import type { Entity } from '../../archive/records.ts'
import { formatDate } from '../../archive/date.ts'
import { isStopWord } from '../query/stop-words.ts'

/**
 * One search of each kind: a person's last name, a topic, a month, a person with a year, a phrase. All
 * are taken from the archive, so that each finds something.
 */
export function searchExamples(archive: Archive): string[] {
  const person = entityInMostEvents(archive, 'people')
  const topic = entityInMostEvents(archive, 'topics')
  const event = archive.events.findLast((e) => e.date.form === 'moment' && e.date.at.unit === 'day')
  const month = event && formatDate(event.date).replace(/^\d+ /, '')
  const latest = person && archive.occurrences(person.id)[0]?.event
  const quotations = archive.events.flatMap((e) => e.evidence.flatMap((ev) => ev.quotations))
  const phrase = quotations.map((q) => tellingWords(q.text)).find(Boolean)
  const surname = person?.name.split(' ').at(-1)
  return [
    surname,
    topic?.name,
    month,
    surname && latest && `${surname} ${latest.year}`,
    phrase && `“${phrase}”`,
  ].filter((example) => example !== undefined)
}

/** The first three words in a row that are neither short nor stop words. */
function tellingWords(text: string): string | undefined {
  const words = text.split(' ')
  const tells = (word: string) => /^[a-z]{4,}$/.test(word) && !isStopWord(word)
  const first = words.findIndex((_, i) => [0, 1, 2].every((j) => tells(words[i + j] ?? '')))
  return first < 0 ? undefined : words.slice(first, first + 3).join(' ')
}

/** The entity of a kind that occurs in most events. */
function entityInMostEvents(archive: Archive, kind: Entity['kind']): Entity | undefined {
  return archive.entities[kind].toSorted(
    (a, b) => archive.occurrences(b.id).length - archive.occurrences(a.id).length,
  )[0]
}
