/** Sources as a table. */
import { addressOf } from '../../archive/address.ts'
import { schemas } from '../../archive/model/schemas.ts'
import { comparedSchema } from '../../archive/model/source.ts'
import type { SourceRecord } from '../../archive/records.ts'
import { idColumn, summaryColumn, urlColumn } from './shared-columns.ts'
import { recordedIn, tableOf } from './table.ts'

const recorded = recordedIn(schemas.sources)
const compared = recordedIn(comparedSchema, { inEveryRow: false })

/** The table. */
export const sources = tableOf<SourceRecord>({
  name: 'sources',
  title: 'Sources',
  description: 'A row for each publication, by title.',
  primaryKey: ['id'],
  rows: ({ archive }) => archive.sources,
  columns: [
    idColumn,
    urlColumn(({ id }) => addressOf('sources', id)),
    { ...recorded('title'), value: ({ title }) => title },
    { ...recorded('titleOurs'), type: 'boolean', value: ({ titleOurs }) => titleOurs },
    { ...recorded('kind'), value: ({ kind }) => kind },
    { ...recorded('publisher'), value: ({ publisher }) => publisher },
    { ...recorded('agency'), value: ({ agency }) => agency },
    { ...recorded('author'), value: ({ author }) => author },
    { ...recorded('published'), value: ({ published }) => published?.text },
    { ...recorded('accessed'), type: 'date', value: ({ accessed }) => accessed },
    {
      name: 'originalUrl',
      description: 'The address of the publication; empty where not known.',
      value: ({ url }) => url,
    },
    { ...recorded('archived'), value: ({ archived }) => archived },
    { ...recorded('language'), value: ({ language }) => language },
    { ...recorded('order'), value: ({ order }) => order },
    { ...recorded('standing'), value: ({ standing }) => standing },
    { ...recorded('restsOn'), value: ({ restsOn }) => restsOn },
    { ...recorded('held'), type: 'boolean', value: ({ held }) => held },
    { ...recorded('sha256'), value: ({ sha256 }) => sha256 },
    { ...recorded('compared'), value: (source) => source.compared?.what },
    { ...compared('on'), name: 'comparedOn', type: 'date', value: (source) => source.compared?.on },
    { ...recorded('founding'), type: 'boolean', value: ({ founding }) => founding },
    { ...recorded('note'), value: ({ note }) => note },
    summaryColumn,
  ],
})
