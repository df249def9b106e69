/** The roles of a person: terms of office that sources give, and what events call the person. */
import type { RecordOf } from '../../archive/records.ts'
import { rolesOf, shownRoles } from '../../archive/roles.ts'
import type { FileContext } from '../file-context.ts'
import { termOf } from './dates.ts'
import { listed } from './node.ts'
import type { Node } from './node.ts'
import { namedEntity } from './reference.ts'

/**
 * What schema.org's Person has beside a name. Every role is a Role: an occupation of its own would be that
 * of today.
 */
export function personFacts(from: FileContext, person: RecordOf<'people'>): Node {
  // Events tell every role.
  const roles = shownRoles(rolesOf(from.archive, person))
  return {
    affiliation: listed(
      roles.flatMap(({ name, office }) =>
        office
          ? [
              {
                '@type': 'OrganizationRole',
                roleName: name,
                ...termOf(office.date),
                affiliation: namedEntity(from, office.organization),
              },
            ]
          : [],
      ),
    ),
    hasOccupation: listed(
      roles
        .filter(({ office }) => !office)
        .map(({ name }) => ({
          '@type': 'Role',
          hasOccupation: { '@type': 'Occupation', name },
        })),
    ),
  }
}
