/** Events as a table. */
import { agreements } from '../../archive/agreement.ts'
import { addressOf } from '../../archive/address.ts'
import { formatDate, isUncertain } from '../../archive/date.ts'
import { locationsOf } from '../../archive/event.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import { schemas } from '../../archive/model/schemas.ts'
import { sourceIdsOf } from '../../archive/support.ts'
import { aliasesOf, daysOf, idColumn, summaryColumn, urlColumn } from './shared-columns.ts'
import { recordedIn, tableOf, termsIn } from './table.ts'
import type { Column } from './table.ts'

const recorded = recordedIn(schemas.events)

/** Those who took part, or were expected to: not those that sources only mention. */
const present = ({ participations }: ArchiveEvent) =>
  participations.filter((p) => p.as !== 'mentioned')

/** Each once: the columns of names follow those of ids. */
const once = (ids: readonly string[]) => [...new Set(ids)]
const placesOf = (event: ArchiveEvent) => once(locationsOf(event).map((p) => p.place))
const peopleOf = (event: ArchiveEvent) =>
  once(present(event).flatMap((p) => ('person' in p ? p.person : [])))
const organizationsOf = (event: ArchiveEvent) =>
  once([
    ...present(event).flatMap((p) => ('organization' in p ? p.organization : [])),
    ...event.organizations,
  ])

/** Names beside ids, for those who read the table as it is. */
const namesOf = (
  name: string,
  ids: string,
  idsOf: (event: ArchiveEvent) => readonly string[],
): Column<ArchiveEvent> => ({
  name,
  description: `The names of \`${ids}\`, in the same order.`,
  value: (event, { archive }) => idsOf(event).map((id) => archive.entity(id).name),
})

/** The table. What is added comes last: there are programs that count columns. */
export const events = tableOf<ArchiveEvent>({
  name: 'events',
  title: 'Events as a table',
  description: 'A row for each event that was not withdrawn, oldest first.',
  primaryKey: ['id'],
  rows: ({ archive }) => archive.events,
  columns: [
    idColumn,
    urlColumn(({ id }) => addressOf('events', id)),
    { ...recorded('title'), value: ({ title }) => title },
    { ...recorded('status'), value: ({ status }) => status },
    { ...recorded('date'), value: ({ date }) => date.text },
    ...daysOf(({ date }: ArchiveEvent) => date),
    { ...recorded('type'), terms: 'types', value: ({ type }) => type },
    {
      name: 'agreement',
      ...termsIn('Whether sources agree about the date; computed.', agreements),
      value: ({ agreement }) => agreement,
    },
    { name: 'places', description: 'The ids of the places where it happened.', value: placesOf },
    {
      name: 'people',
      description: 'The ids of the people who took part; not of those who are only mentioned.',
      value: peopleOf,
    },
    {
      name: 'organizations',
      description:
        'The ids of the organizations that took part or that it concerns; not of those that are only mentioned.',
      value: organizationsOf,
    },
    { ...recorded('topics'), value: ({ topics }) => topics },
    {
      name: 'sources',
      description: 'The ids of its sources.',
      value: ({ evidence }) => sourceIdsOf(evidence),
    },
    summaryColumn,
    {
      name: 'dateInWords',
      description: 'The accepted date as pages say it.',
      value: ({ date }) => formatDate(date),
    },
    {
      name: 'isUncertain',
      description: 'Whether the accepted date has a mark for “about” (`~`) or “uncertain” (`?`).',
      type: 'boolean',
      value: ({ date }) => isUncertain(date),
    },
    { ...recorded('aliases'), value: aliasesOf },
    namesOf('placeNames', 'places', placesOf),
    namesOf('peopleNames', 'people', peopleOf),
    namesOf('organizationNames', 'organizations', organizationsOf),
    namesOf('topicNames', 'topics', ({ topics }) => topics),
    {
      name: 'sourceTitles',
      description: 'The titles of `sources`, in the same order.',
      value: ({ evidence }, { archive }) =>
        sourceIdsOf(evidence).map((id) => archive.source(id).title),
    },
    {
      name: 'isFounding',
      description: 'Whether a source that the archive was built from tells of it.',
      type: 'boolean',
      value: ({ isFounding }) => isFounding,
    },
  ],
})
