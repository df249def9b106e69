/** What events rest on, as a table. */
import { isSpeakerId } from '../../archive/event.ts'
import { evidenceSchema, quotationSchema } from '../../archive/model/evidence.ts'
import { quotationCheckLabels } from '../../archive/quotation.ts'
import type { Evidence, Quotation } from '../../archive/records.ts'
import { ofEvent } from './shared-columns.ts'
import type { OfEvent } from './shared-columns.ts'
import { recordedIn, tableOf, termsIn } from './table.ts'

interface Row extends OfEvent {
  readonly evidence: Evidence
  readonly quotation: Quotation | undefined
  /** Counted from 1; 0 where there is none. */
  readonly quotationNumber: number
}

const recorded = recordedIn(evidenceSchema)
const quoted = recordedIn(quotationSchema, { inEveryRow: false })

/** The table: a row for each quotation, and one for evidence without any. */
export const evidence = tableOf<Row>({
  name: 'evidence',
  title: 'Evidence and quotations',
  description:
    'A row for each quotation from a source of an event, and one for each source that is not quoted; in the order of the events. Rows whose `quotationNumber` is 0 or 1 are one for each source of an event.',
  primaryKey: ['event', 'number', 'quotationNumber'],
  rows: ({ archive }) =>
    archive.events.flatMap((event) =>
      event.evidence.flatMap((entry, i) => {
        const quotations = entry.quotations.length > 0 ? entry.quotations : [undefined]
        return quotations.map((quotation, j) => ({
          event,
          number: i + 1,
          evidence: entry,
          quotation,
          quotationNumber: quotation ? j + 1 : 0,
        }))
      }),
    ),
  columns: [
    ...ofEvent('entry of the evidence'),
    {
      ...recorded('source'),
      references: { table: 'sources', column: 'id' },
      value: (row) => row.evidence.source,
    },
    {
      name: 'sourceTitle',
      description: 'The title of the source.',
      constraints: { required: true },
      value: (row, { archive }) => archive.source(row.evidence.source).title,
    },
    { ...recorded('position'), type: 'integer', value: (row) => row.evidence.position },
    { ...recorded('locator'), value: (row) => row.evidence.locator },
    { ...recorded('note'), value: (row) => row.evidence.note },
    {
      name: 'quotationNumber',
      description: 'Which quotation from this source it is, counted from 1; 0 where there is none.',
      type: 'integer',
      constraints: { required: true },
      value: (row) => row.quotationNumber,
    },
    { ...quoted('text'), name: 'quotation', value: (row) => row.quotation?.text },
    { ...quoted('speaker'), value: (row) => row.quotation?.speaker },
    {
      name: 'speakerName',
      description: 'The name of the speaker, where `speaker` is an id.',
      value: ({ quotation }, { archive }) =>
        quotation && isSpeakerId(quotation.speaker)
          ? archive.entity(quotation.speaker).name
          : undefined,
    },
    { ...quoted('note'), name: 'quotationNote', value: (row) => row.quotation?.note },
    {
      name: 'check',
      ...termsIn('Whether the quotation was checked.', quotationCheckLabels),
      value: ({ quotation, evidence: { source } }, { archive }) =>
        quotation && archive.quotationCheck(quotation, source),
    },
  ],
})
