/** Who took part in events, as a table. */
import { kindWords } from '../../archive/kind-words.ts'
import { participationSchema } from '../../archive/model/participation.ts'
import { participantOf, unnamedIn } from '../../archive/participation.ts'
import type { Participation } from '../../archive/records.ts'
import { ofEvent } from './shared-columns.ts'
import type { OfEvent } from './shared-columns.ts'
import { recordedIn, tableOf } from './table.ts'

interface Row extends OfEvent {
  readonly participation: Participation
}

const recorded = recordedIn(participationSchema)

/** The table. */
export const participations = tableOf<Row>({
  name: 'participations',
  title: 'Who took part',
  description:
    'A row for each person, organization or unnamed group in an event, also where sources only mention them; in the order of the events.',
  primaryKey: ['event', 'number'],
  rows: ({ archive }) =>
    archive.events.flatMap((event) =>
      event.participations.map((participation, i) => ({ event, number: i + 1, participation })),
    ),
  columns: [
    ...ofEvent('participation'),
    {
      name: 'entity',
      description: 'The id of the person or organization; empty where the sources give no name.',
      references: { table: 'entities', column: 'id' },
      value: ({ participation }) => participantOf(participation),
    },
    {
      name: 'kind',
      description: 'Who it is: a `person`, an `organization`, or somebody `unnamed`.',
      constraints: { required: true, enum: ['person', 'organization', 'unnamed'] },
      value: ({ participation }, { archive }) => {
        const id = participantOf(participation)
        return id === undefined ? 'unnamed' : kindWords[archive.entity(id).kind].one
      },
    },
    {
      name: 'name',
      description: 'The name as pages have it; of somebody unnamed, what the sources say of them.',
      constraints: { required: true },
      value: ({ participation }, { archive }) => {
        const id = participantOf(participation)
        return id === undefined ? unnamedIn(participation) : archive.entity(id).name
      },
    },
    { ...recorded('role'), value: ({ participation }) => participation.role },
    { ...recorded('side'), terms: 'sides', value: ({ participation }) => participation.side },
    { ...recorded('as'), value: ({ participation }) => participation.as },
    { ...recorded('note'), value: ({ participation }) => participation.note },
  ],
})
