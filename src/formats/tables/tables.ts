/** The tables of the archive: each becomes a CSV file, and a resource of the Data Package. */
import { datings } from './datings.ts'
import { entities } from './entities.ts'
import { events } from './events.ts'
import { evidence } from './evidence.ts'
import { participations } from './participations.ts'
import { sources } from './sources.ts'
import type { Table } from './table.ts'

/** All of them, in the order in which pages list them. */
export const tables: readonly Table[] = [
  events,
  participations,
  datings,
  evidence,
  entities,
  sources,
]
