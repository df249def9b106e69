/** The claims of when events happened, as a table. */
import { sourcesOf, wordsOf } from '../../archive/dating.ts'
import { datingCheckLabels } from '../../archive/dating-check.ts'
import { datingSchema } from '../../archive/model/dating.ts'
import type { Dating } from '../../archive/records.ts'
import { daysOf, ofEvent } from './shared-columns.ts'
import type { OfEvent } from './shared-columns.ts'
import { recordedIn, tableOf, termsIn } from './table.ts'

interface Row extends OfEvent {
  readonly dating: Dating
}

const recorded = recordedIn(datingSchema)

/** The table. */
export const datings = tableOf<Row>({
  name: 'datings',
  title: 'What dates rest on',
  description:
    'A row for each claim of when an event, or a part of it, happened; in the order of the events.',
  primaryKey: ['event', 'number'],
  rows: ({ archive }) =>
    archive.events.flatMap((event) =>
      event.datings.map((dating, i) => ({ event, number: i + 1, dating })),
    ),
  columns: [
    ...ofEvent('dating'),
    { ...recorded('date'), value: ({ dating }) => dating.date.text },
    ...daysOf(({ dating }: Row) => dating.date),
    { ...recorded('of'), value: ({ dating }) => dating.of },
    { ...recorded('basis'), value: ({ dating }) => dating.basis },
    {
      name: 'source',
      description:
        'The id of the source that makes the claim; empty where several only together do.',
      references: { table: 'sources', column: 'id' },
      value: ({ dating }) => (dating.basis === 'compiled' ? undefined : dating.source),
    },
    {
      name: 'sources',
      description:
        'The ids of every source of the claim: of one, or of those that together give it.',
      value: ({ dating }) => sourcesOf(dating),
    },
    { ...recorded('words'), value: ({ dating }) => wordsOf(dating) },
    { ...recorded('note'), value: ({ dating }) => dating.note },
    {
      name: 'check',
      ...termsIn('What was checked of it.', datingCheckLabels),
      value: ({ dating }, { archive }) => archive.datingCheck(dating),
    },
  ],
})
