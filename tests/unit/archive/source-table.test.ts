import { expect, test } from 'vitest'
import { sourceGroups } from '../../../src/archive/source-table.ts'
import { archiveOf, compiled, event, source, stated } from '../small-records.ts'

const tableOf = (datings: Parameters<typeof event>[1] & object) => {
  const archive = archiveOf({
    events: [
      event('opening', { evidence: [{ source: 'list' }, { source: 'report' }], ...datings }),
    ],
    sources: ['list', 'report', 'gazette'].map((id) => source(id)),
  })
  return sourceGroups(archive.event('opening')).map(({ version, rows }) => [
    version?.dates[0]!.text,
    rows.map((row) => [row.sources.join('+'), row.datings.length, row.evidence.length]),
  ])
}

test('each source stands once, with all that it says of the date', () => {
  expect(tableOf({ datings: [stated('2015'), stated('2015-05-03', 'the dinner')] })).toEqual([
    [
      undefined,
      [
        ['list', 2, 1],
        ['report', 0, 1],
      ],
    ],
  ])
})

test('where sources disagree they stand under the date they give; the rest comes last', () => {
  const report = { ...stated('2015-05-04'), source: 'report' }
  const gazette = { ...stated('2015-05'), source: 'gazette' }
  expect(tableOf({ datings: [stated('2015-05-03'), report, gazette] })).toEqual([
    ['2015-05-03', [['list', 1, 1]]],
    ['2015-05-04', [['report', 1, 1]]],
    [undefined, [['gazette', 1, 0]]],
  ])
})

test('a claim of several sources together is a row of its own, and what each has is told once', () => {
  expect(tableOf({ datings: [compiled('2015')] })).toEqual([[undefined, [['list+report', 1, 2]]]])
})
