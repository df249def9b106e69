/** Where a place is. */
import { roundedCoordinates } from '../../archive/entity.ts'
import type { RecordOf } from '../../archive/records.ts'
import { precisionWords } from '../../archive/words.ts'
import type { FileContext } from '../file-context.ts'
import type { Node } from './node.ts'
import { namedEntity } from './reference.ts'

/** What schema.org's Place has beside a name; beside coordinates always what they stand for. */
export function placeFacts(
  from: FileContext,
  { coordinates, precision, within }: RecordOf<'places'>,
): Node {
  const [latitude, longitude] = coordinates ? roundedCoordinates(coordinates, precision) : []
  return {
    geo: coordinates && { '@type': 'GeoCoordinates', latitude, longitude },
    additionalProperty: coordinates && {
      '@type': 'PropertyValue',
      name: 'precision of the coordinates',
      value: precisionWords[precision],
    },
    containedInPlace: within && namedEntity(from, within),
  }
}
