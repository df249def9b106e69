/** What a draft of an event is called. */
import { nameIdOf } from '../edits/new-id.ts'
import type { FoundEvent } from './found-event.ts'
import type { Knowledge } from './knowledge.ts'

/** The title that the archive proposes for an event of a type, in its own words. */
export function titleOf(
  type: string,
  { parts, places, organizations }: Pick<FoundEvent, 'parts' | 'places' | 'organizations'>,
  { subject, entity }: Knowledge,
): string {
  const term = subject.types.find(({ id }) => id === type)
  const names = parts.slice(0, 3).map(({ name }) => name)
  const bodies = organizations.slice(0, 2).flatMap((id) => entity(id)?.name ?? [])
  const who = inWords(names.length > 0 ? names : bodies)
  const where = places.find(({ as }) => as === 'location')
  const label = term?.label ?? 'Event'
  const filled = fill(who ? (term?.title ?? `${label}[: {who}]`) : `${label}[ in {where}]`, {
    who,
    where: where ? (entity(where.place)?.name ?? '') : '',
  })
  return filled || (term?.label ?? 'Event')
}

const inWords = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1')

/** Fills a title in; what has nothing to fill in is left out with its brackets. */
function fill(title: string, values: Readonly<Record<string, string>>): string {
  const text = title.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const [, name = ''] = /\{(\w+)\}/.exec(part) ?? []
    return values[name] ? part : ''
  })
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').trim()
}

/** An id for an event: who, and what it was; no date, which could be corrected later. */
export function eventIdOf({
  parts,
  type,
  places,
  organizations,
  topics,
}: Pick<FoundEvent, 'parts' | 'type' | 'places' | 'organizations' | 'topics'>): string {
  const people = parts.filter(({ as }) => as !== 'mentioned').slice(0, 2)
  const who = people.map(({ name }) => name.split(/\s+/).at(-1)!)
  const what =
    who.length > 0
      ? []
      : [organizations[0], topics[0], places[0]?.place].flatMap((id) => id ?? []).slice(0, 1)
  return nameIdOf([...who, ...what, type].join(' '))
}
