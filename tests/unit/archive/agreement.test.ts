import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementOf, contradict, dateConflictsOf } from '../../../src/archive/agreement.ts'
import { parseDate } from '../../../src/archive/date.ts'
import { areIndependent } from '../../../src/archive/independence.ts'
import type { Dating, SourceRecord } from '../../../src/archive/records.ts'

const source = (id: string, fields: Partial<SourceRecord> = {}) =>
  ({ id, title: `Title of ${id}`, publisher: id, standing: 'original', ...fields }) as SourceRecord

test.each<[string, Partial<SourceRecord>, Partial<SourceRecord>, boolean]>([
  ['two publishers', {}, {}, true],
  ['one publisher', { publisher: 'NATO' }, { publisher: 'NATO' }, false],
  ['one publisher in other letters', { publisher: 'NATO' }, { publisher: 'Nato ' }, false],
  ['one agency', { agency: 'AFP' }, { agency: 'AFP' }, false],
  ['two agencies', { agency: 'AFP' }, { agency: 'Reuters' }, true],
  ['one body behind both', { restsOn: 'IDF' }, { restsOn: 'IDF' }, false],
  ['one of several bodies behind both', { restsOn: 'IDF; Haaretz' }, { restsOn: 'Haaretz' }, false],
  ['one rests on the other’s publisher', { publisher: 'Haaretz' }, { restsOn: 'Haaretz' }, false],
  ['one carries what the other published', { publisher: 'AFP' }, { agency: 'AFP' }, false],
  ['one names the other’s title', { restsOn: 'Title of b' }, {}, false],
  ['one names the other’s id', {}, { restsOn: 'a' }, false],
  ['a copy of it is not known what', { standing: 'copy' }, {}, false],
  ['a mirror of it is not known what', {}, { standing: 'mirror' }, false],
  ['a forum that rests on nothing known', { standing: 'forum' }, {}, false],
  ['a copy that says what it copies', { standing: 'copy', restsOn: 'Globes' }, {}, true],
  ['a source of which the standing is not known', { standing: undefined }, {}, true],
])('%s: %o and %o are independent: %s', (_, a, b, expected) => {
  expect(areIndependent(source('a', a), source('b', b))).toBe(expected)
})

const names = fc.option(fc.constantFrom('NATO', 'AFP', 'Haaretz', 'AFP; NATO', 'a', 'b'), {
  nil: undefined,
})
const sources = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  title: fc.constantFrom('NATO', 'Report'),
  publisher: fc.constantFrom('NATO', 'AFP', 'Haaretz', 'Globes'),
  agency: names,
  restsOn: names,
  standing: fc.constantFrom(undefined, 'original', 'copy', 'mirror', 'forum'),
}) as fc.Arbitrary<SourceRecord>

test('independence is symmetric, and nothing is independent of itself', () => {
  fc.assert(
    fc.property(sources, sources, (a, b) => {
      expect(areIndependent(a, b)).toBe(areIndependent(b, a))
      expect(areIndependent(a, a)).toBe(false)
    }),
  )
})

const known = new Map(
  [source('a'), source('b'), source('c'), source('a-copy', { standing: 'copy', restsOn: 'a' })].map(
    (s) => [s.id, s],
  ),
)
/** `a 2008`, `a 2008 inferred`, `a 2008 of the talks`; sources joined by `+` are compiled. */
const dating = (text: string): Dating => {
  const [, from, date, rest] = /^(\S+) (\S+) ?(.*)$/.exec(text)!
  const [, of] = /^of (.*)/.exec(rest!) ?? []
  const ground = from!.includes('+')
    ? { basis: 'compiled', sources: from!.split('+') }
    : { basis: rest && !of ? rest : 'stated', source: from }
  return { date: parseDate(date!), ...ground, ...(of ? { of } : {}) } as Dating
}

test.each([
  ['2008', ['a 2008'], 'single'],
  ['2008', ['a 2008', 'b 2008'], 'corroborated'],
  ['2008', ['a 2008', 'b 2008-05 derived'], 'corroborated'],
  ['2008', ['a 2008', 'a 2008-05'], 'single'],
  ['2008', ['a 2008', 'a-copy 2008'], 'single'],
  ['2008', ['a-copy 2008', 'b 2008'], 'corroborated'],
  ['2008', ['a 2008', 'b [2008-01-01..] inferred'], 'single'],
  ['2008', ['a 2008', 'b+c 2008'], 'single'],
  ['2008', ['b+c 2008'], 'single'],
  ['2008-05', ['a 2008', 'b 2008-05'], 'single'], // only one lies inside the accepted date
  ['2008', ['a 2008', 'b 2008 of the talks'], 'single'],
  ['2008', ['a 2008', 'b 2006-10-16'], 'conflicting'],
  ['2008', ['a 2008', 'b 2008', 'c 2006'], 'conflicting'],
  ['2008', ['a 2008', 'b+c 2006'], 'conflicting'],
  ['2016', ['a [2015-10-12..] inferred', 'b 2016'], 'single'],
  ['2014', ['a [2015-10-12..] inferred', 'b 2014'], 'conflicting'],
  ['2008', ['a 2008', 'b 2006 of the talks'], 'single'],
  ['2008', ['a 2008', 'b 2006 of the talks', 'c 2007 of the talks'], 'conflicting'],
  ['2008', ['a 2006 of the talks', 'b 2007 of the dinner', 'c 2008'], 'single'],
  ['2015-10', ['a 2015-10-12/2015-10-13', 'b 2015-10-12/2015-10-14'], 'conflicting'],
  ['2015-10', ['a 2015-10-12/2015-10-13', 'b 2015-10-12/2015-10-13'], 'corroborated'],
  ['2015-10', ['a 2015-10-12/2015-10-13', 'b 2015-10-13'], 'corroborated'],
  ['2014/2016', ['a 2014/2015', 'b 2015/2016'], 'corroborated'], // not day intervals
  ['2016', ['a 2016~', 'b 2017'], 'single'], // about 2016 may be 2017
])('%s with %j is %s', (date, texts, expected) => {
  const agreement = agreementOf(parseDate(date), texts.map(dating), { sources: known })
  expect(agreement).toBe(expected)
})

test('each side of a conflict says how many sources stand on it', () => {
  const claims = ['b 2006-10-16', 'a 2008', 'c 2008-05', 'a 2008-05-02', 'b+c 2006'].map(dating)
  const [conflict, ...more] = dateConflictsOf(claims)
  expect(more).toEqual([])
  expect(conflict!.of).toBeUndefined()
  expect(conflict!.versions.map(({ dates, count }) => [dates.map((d) => d.text), count])).toEqual([
    [['2006-10-16', '2006'], 2],
    [['2008-05-02', '2008-05', '2008'], 2],
  ])
})

test('a wide claim stands on every side that it agrees with, and counts on none', () => {
  const [conflict] = dateConflictsOf(['a 2008-05-02', 'b 2008-06-01', 'c 2008'].map(dating))
  expect(conflict!.versions.map(({ dates, count }) => [dates.map((d) => d.text), count])).toEqual([
    [['2008-05-02', '2008'], 1],
    [['2008-06-01', '2008'], 1],
  ])
})

test('disagreements about parts come after those about the whole, by name', () => {
  const claims = [
    'a 2001 of talks',
    'b 2002 of talks',
    'a 2001',
    'b 2002',
    'a 2001 of dinner',
    'b 2003 of dinner',
  ]
  const conflicts = dateConflictsOf(claims.map(dating))
  expect(conflicts.map((c) => c.of)).toEqual([undefined, 'dinner', 'talks'])
})

const datings = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'a+b'),
    fc.constantFrom(
      '2008',
      '2008-05',
      '2008-05-02',
      '2008-05-02/2008-05-03',
      '2008-05-02/2008-05-04',
      '[2008-05-03..]',
      '[..2007]',
      '2007~',
    ),
  )
  .map(([from, date]) => dating(`${from} ${date}`))

const pairs = <T>(list: readonly T[]) => list.flatMap((a) => list.map((b) => [a, b] as const))

test('contradiction is symmetric; versions contradict nobody within, and hold every claim', () => {
  fc.assert(
    fc.property(fc.array(datings, { maxLength: 7 }), (claims) => {
      expect(pairs(claims).every(([a, b]) => contradict(a, b) === contradict(b, a))).toBe(true)
      for (const { versions } of dateConflictsOf(claims)) {
        expect(versions.length).toBeGreaterThan(1)
        expect(new Set(versions.flatMap((s) => s.datings))).toEqual(new Set(claims))
        const isAtPeace = versions.every((s) =>
          pairs(s.datings).every(([a, b]) => !contradict(a, b)),
        )
        expect(isAtPeace).toBe(true)
      }
    }),
  )
})

test('the order in which datings are written changes nothing', () => {
  fc.assert(
    fc.property(fc.array(datings, { maxLength: 6 }), (claims) => {
      const said = (list: Dating[]) =>
        dateConflictsOf(list).map((c) => c.versions.map((s) => [s.dates, s.count]))
      expect(said(claims.toReversed())).toEqual(said(claims))
    }),
  )
})
