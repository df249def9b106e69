/** What the archive can say about an entity from the events it occurs in. */
import type { Archive, Occurrence } from './archive.ts'
import type { Alias } from './model/alias.ts'
import type { Entity, RecordOf } from './records.ts'
import { capitalized } from './text/capitalized.ts'
import { sentencesOf } from './text/sentences.ts'
import { attendanceWords } from './words.ts'

/** One line beside an entity's name in an index: the latest role, where a place is, or the first sentence of its record. */
export function detailOf(archive: Archive, entity: Entity): string {
  if (entity.kind === 'people') {
    const roles = archive.occurrences(entity.id).flatMap((o) => o.participations.map((p) => p.role))
    return roles.find(Boolean) ?? ''
  }
  if (entity.kind === 'places') {
    return entity.within ? `In ${archive.entity(entity.within).name}` : ''
  }
  return firstSentence(entity)
}

/** The first sentence of a record's own words; nothing where it has none. */
export const firstSentence = ({ plain }: Pick<Entity, 'plain'>): string =>
  sentencesOf(plain)[0]?.text.trim() ?? ''

/** The roles that an entity had in an event, in words; nothing where it had none. */
export const roleIn = ({ participations }: Occurrence): string =>
  [...new Set(participations.flatMap((p) => p.role ?? []))].join('; ')

/** How an entity took part in an event, where it was more than present. */
export const partIn = ({ participations }: Pick<Occurrence, 'participations'>): string =>
  participations
    .flatMap(({ as, note }) => [capitalized(attendanceWords[as]), note])
    .filter(Boolean)
    .join('. ')
    .replaceAll('.. ', '. ')

/** Decimals of a degree: a thousandth is about a hundred metres, a hundredth about one kilometre. */
const decimals: Record<RecordOf<'places'>['precision'], number> = {
  building: 3,
  city: 2,
  region: 2,
  country: 2,
}

/** Coordinates as exact as what they stand for. */
export const roundedCoordinates = (
  [latitude, longitude]: readonly [number, number],
  precision: RecordOf<'places'>['precision'],
): [latitude: number, longitude: number] => [
  Number(latitude.toFixed(decimals[precision])),
  Number(longitude.toFixed(decimals[precision])),
]

/** Coordinates as people read them, `50.88° N, 4.43° E`, as exact as what they stand for. */
export function formatCoordinates(
  [latitude, longitude]: readonly [number, number],
  precision: RecordOf<'places'>['precision'],
): string {
  const degrees = (n: number, positive: string, negative: string) =>
    `${Math.abs(n).toFixed(decimals[precision])}° ${n < 0 ? negative : positive}`
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`
}

/** The other names of a record: those to show under its heading, in scripts of their own, and the rest. */
interface OtherNames {
  readonly inOwnScripts: readonly Alias[]
  readonly others: readonly Alias[]
}

/** A letter of another script than the Latin one. */
const otherLetter = /[^\P{L}\p{Script=Latin}]/u

/** Parts the other names of an entity. Those of topics are words to search by, and none stands under the heading. */
export function otherNamesOf({ kind, aliases }: Pick<Entity, 'kind' | 'aliases'>): OtherNames {
  const inOwnScripts = aliases.filter(
    ({ name, lang }, i) =>
      kind !== 'topics' &&
      lang &&
      otherLetter.test(name) &&
      aliases.findIndex((other) => other.lang === lang) === i,
  )
  return { inOwnScripts, others: aliases.filter((alias) => !inOwnScripts.includes(alias)) }
}
