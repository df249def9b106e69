/** Searches that find something in this archive, one of each kind, for who does not know where to begin. */
import type { Archive } from '../../archive/archive.ts'
import type { Entity } from '../../archive/records.ts'
import { formatDate } from '../../archive/date.ts'
import { isFiller } from '../query/filler.ts'

/**
 * A person's last name, a topic, a month, a person with a year, a quotation: taken from the events
 * themselves, so that no example comes back empty.
 */
export function searchExamples(archive: Archive): string[] {
  const person = busiest(archive, 'people')
  const topic = busiest(archive, 'topics')
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

/** Three words in a row that all say something. */
function tellingWords(text: string): string | undefined {
  const words = text.split(' ')
  const tells = (word: string) => /^[a-z]{4,}$/.test(word) && !isFiller(word)
  const first = words.findIndex((_, i) => [0, 1, 2].every((j) => tells(words[i + j] ?? '')))
  return first < 0 ? undefined : words.slice(first, first + 3).join(' ')
}

function busiest(archive: Archive, kind: Entity['kind']): Entity | undefined {
  return archive.entities[kind].toSorted(
    (a, b) => archive.occurrences(b.id).length - archive.occurrences(a.id).length,
  )[0]
}
