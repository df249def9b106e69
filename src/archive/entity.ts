/** What the archive can say about an entity from the events it occurs in. */
import type { Archive, Occurrence } from './archive.ts'
import type { Entity, RecordOf } from './records.ts'
import { attendanceWords } from './words.ts'

/** One line beside an entity's name in an index: the latest role, or where a place lies, or aliases. */
export function detailOf(archive: Archive, entity: Entity): string {
  if (entity.kind === 'people') {
    const roles = archive.occurrences(entity.id).flatMap((o) => o.participations.map((p) => p.role))
    return roles.find(Boolean) ?? ''
  }
  if (entity.kind === 'places') {
    return entity.within ? `in ${archive.entity(entity.within).name}` : ''
  }
  return entity.aliases
    .filter((a) => !a.lang)
    .map((a) => a.name)
    .slice(0, 2)
    .join(', ')
}

/** What an entity did in an event, in words: roles and ways of taking part. */
export function roleIn({ participations }: Occurrence): string {
  return participations
    .map((p) => [p.role, attendanceWords[p.as]].filter(Boolean).join('; '))
    .filter(Boolean)
    .join('; ')
}

/** Whether a topic is a theme: its introduction rests on events that it links to. */
export const isTheme = ({ body }: Pick<RecordOf<'topics'>, 'body'>): boolean =>
  body.includes('](/events/')

/** Decimals of a degree: a thousandth is about a hundred metres, a hundredth about one kilometre. */
const decimals: Record<RecordOf<'places'>['precision'], number> = {
  building: 3,
  city: 2,
  region: 2,
  country: 2,
}

/** Coordinates as people read them, `50.88° N, 4.43° E`, as exact as what they stand for. */
export function formatCoordinates(
  [latitude, longitude]: readonly [number, number],
  precision: RecordOf<'places'>['precision'],
): string {
  const degrees = (n: number, positive: string, negative: string) =>
    `${Math.abs(n).toFixed(decimals[precision])}° ${n < 0 ? negative : positive}`
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`
}
