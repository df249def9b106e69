/** Questions that every kind of participation answers. */
import type { Participation } from './records.ts'

/** The id of the person or organization that took part; none where the source does not name it. */
export const participantOf = (participation: Participation): string | undefined => {
  if ('person' in participation) return participation.person
  return 'organization' in participation ? participation.organization : undefined
}

/** Who took part without a name, as in “two members of the crew”; none where there is a name. */
export const unnamedIn = (participation: Participation): string | undefined =>
  'unnamed' in participation ? participation.unnamed : undefined
