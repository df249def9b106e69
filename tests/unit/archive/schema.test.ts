import { describe, expect, test } from 'vitest'
import {
  anything,
  compiled,
  derived,
  event,
  faultsOf,
  inferred,
  organization,
  person,
  place,
  source,
  stated,
} from '../small-records.ts'

describe('a dating', () => {
  const claim = (dating: object) => event('a', { datings: [anything(dating)] })
  /** A dating without one of its fields. */
  const without = (field: string, dating: object) =>
    claim(Object.fromEntries(Object.entries(dating).filter(([name]) => name !== field)))

  test.each([stated, derived, inferred, compiled].map((dating) => [dating('2015')]))(
    'of each basis may be of a part of the event: %o',
    (dating) => {
      expect(claim({ ...dating, of: 'the dinner' }).datings[0]!.of).toBe('the dinner')
    },
  )

  test.each([
    [stated, 'words', 'A stated date needs the words it comes from: words: On 12-13 October 2015'],
    [derived, 'words', 'A derived date needs the words it comes from: words: on Monday'],
    [inferred, 'note', 'An inferred date says what it is inferred from: add `note: …`.'],
    [compiled, 'note', 'A compiled dating says what it was put together from: add `note: …`.'],
    [compiled, 'sources', 'A compiled dating names its publications: sources: [ … ]'],
    ...[stated, derived, inferred].map(
      (dating) =>
        [
          dating,
          'source',
          `A dating that is ${dating('2015').basis} names the one source that makes the claim: source: <id>`,
        ] as const,
    ),
  ] as const)('needs what its basis asks for', (dating, field, message) => {
    expect(faultsOf(() => without(field, dating('2015')))).toEqual([message])
  })

  test.each([
    ['words of an inferred one', { ...inferred('2015'), words: 'On Monday' }],
    ['one source of a compiled one', { ...compiled('2015'), source: 'list' }],
    ['several sources of a stated one', { ...stated('2015'), sources: ['list'] }],
  ])('has nothing that its basis has no use for: %s', (_, dating) => {
    expect(faultsOf(() => claim(dating))[0]).toMatch(/^Unrecognized key/)
  })

  test('that is compiled names from one to 200 publications, and may keep words', () => {
    const sources = (length: number) => Array.from({ length }, (_, i) => `source-${i}`)
    const from = (n: number) => () =>
      claim({ ...compiled('2015'), sources: sources(n), words: 'On' })
    expect([from(1), from(200)].flatMap(faultsOf)).toEqual([])
    expect(faultsOf(from(0))).toEqual(['A compiled dating names its publications: sources: [ … ]'])
    expect(faultsOf(from(201))).toEqual(['Expected at most 200 entries.'])
  })

  test('has one of four bases', () => {
    expect(faultsOf(() => claim({ ...stated('2015'), basis: 'guessed' }))).toEqual([
      'Expected one of stated, derived, inferred, compiled.',
    ])
  })
})

describe('a participation', () => {
  const part = (participation: unknown) => event('a', { participations: [participation] })

  test.each([
    [{ person: 'anna-berg', role: 'Mayor', side: 'other' }, 'present'],
    [{ organization: 'office', side: 'other' }, 'present'],
    [
      { unnamed: 'two of the crew', side: 'other', as: 'invited', note: 'They came late.' },
      'invited',
    ],
  ])('of %o may leave out what it does not know', (participation, as) => {
    expect(part(participation).participations).toEqual([{ as, ...participation }])
  })

  test.each([
    ['nobody', { side: 'other' }],
    ['two', { person: 'anna-berg', organization: 'office', role: 'Mayor', side: 'other' }],
  ])('of %s is refused', (_, participation) => {
    expect(faultsOf(() => part(participation))).toEqual([
      'A participation has one of `person`, `organization` or `unnamed`.',
    ])
  })

  test.each([['anna-berg'], [null], [['anna-berg']]])('is a map, not %j', (participation) => {
    expect(faultsOf(() => part(participation))).toEqual([
      'Expected a participation: person, organization or unnamed, with its side.',
    ])
  })

  test('of a person without a role is refused', () => {
    expect(faultsOf(() => part({ person: 'anna-berg', side: 'other' }))).not.toEqual([])
  })
})

test('what front matter leaves out is filled in', () => {
  expect(event('a', { places: [{ place: 'haven' }] })).toMatchObject({
    places: [{ place: 'haven', as: 'location' }],
    participations: [],
    organizations: [],
    topics: [],
    evidence: [{ source: 'list', quotations: [] }],
    conflicts: [],
    related: [],
    changes: [],
  })
  expect(source('a')).toMatchObject({ held: false, founding: false, changes: [] })
  expect(person('a')).toMatchObject({ aliases: [], evidence: [], changes: [] })
})

describe('an event', () => {
  const claim = { value: 'fifty', source: 'list' }

  test.each([
    [{ datings: [] }, 'An event needs one dating at least.'],
    [{ evidence: [] }, 'An event needs evidence: one source at least.'],
    [
      { conflicts: [{ about: 'guests', claims: [claim] }] },
      'A conflict needs two claims at least.',
    ],
    [
      { related: [{ event: 'b', as: anything('repeats'), note: 'It repeats it.' }] },
      'Expected one of follows-from, answers, same-series, mentions, see-also.',
    ],
    [{ places: [{ place: 'haven', as: anything('near') }] }, 'Expected `location` or `mentioned`.'],
  ])('of %o is refused', (fields, message) => {
    expect(faultsOf(() => event('a', fields))).toEqual([message])
  })

  test('may have two claims that cannot both be true, and be related to others', () => {
    const fields = {
      conflicts: [{ about: 'guests', claims: [claim, { ...claim, value: 'none' }] }],
      related: [{ event: 'b', as: 'answers' as const, note: 'It answers it.' }],
    }
    expect(event('a', fields)).toMatchObject(fields)
  })
})

describe('a change', () => {
  const on = '2026-12-01'
  const [was, now, why] = ['Bergh', 'Berg', 'A slip.']
  const changed = (change: object) => event('a', { changes: [anything(change)] })

  test.each([
    { on, kind: 'created' },
    { on, kind: 'created', why },
    { on, kind: 'corrected', was, now, why },
    { on, kind: 'clarified', why },
    { on, kind: 'clarified', was, now, why },
    { on, kind: 'withdrawn', why },
  ])('may be %o', (change) => {
    expect(changed(change).changes).toEqual([change])
  })

  const needsOld = 'A correction keeps the old value and the new one: add `was: …`.'
  const needsNew = 'A correction keeps the old value and the new one: add `now: …`.'
  const needsWhy = (kind: string) => `A record that was ${kind} says why: add \`why: …\`.`

  test.each([
    [{ on, kind: 'corrected', now, why }, needsOld],
    [{ on, kind: 'corrected', was, why }, needsNew],
    [{ on, kind: 'corrected', was, now }, needsWhy('corrected')],
    [{ on, kind: 'clarified' }, needsWhy('clarified')],
    [{ on, kind: 'withdrawn' }, needsWhy('withdrawn')],
    [{ on, kind: 'deleted' }, 'Expected one of created, corrected, clarified, withdrawn.'],
    [{ kind: 'created' }, 'Expected a day.'],
  ])('is not %o', (change, message) => {
    expect(faultsOf(() => changed(change))).toEqual([message])
  })

  test('of a record that is not an event is no withdrawal', () => {
    const withdrawn = { on, kind: anything('withdrawn'), why }
    expect(faultsOf(() => person('a', { changes: [withdrawn] }))).toEqual([
      'Expected one of created, corrected, clarified. Only events are withdrawn; a record that was merged into another leaves a line in content/addresses.txt.',
    ])
  })
})

describe('a source', () => {
  test('has what its record says', () => {
    const fields = {
      kind: 'web page',
      agency: 'HHO',
      author: 'Anna Berg',
      published: '1998-05-04',
      url: 'https://harbour.example/',
      archived: 'https://copies.example/',
      order: 'oldest-first',
      standing: 'mirror',
      restsOn: 'Harbour Office',
      sha256: '0123456789abcdef'.repeat(4),
      note: 'A list.',
    } as const
    const { published, ...others } = fields
    expect(source('a', fields)).toMatchObject(others)
    expect(source('a', fields).published?.text).toBe(published)
  })

  test('says in words of its own whether it is held, and a founding one', () => {
    expect(source('a', { held: 'true', founding: 'false' })).toMatchObject({
      held: true,
      founding: false,
    })
    expect(faultsOf(() => source('a', { held: anything('yes') }))).toEqual([
      'Expected `true` or `false`.',
    ])
  })

  test.each(['en', 'und', 'gsw', 'pt-BR', 'zh-Hant'])('may be in %s', (language) => {
    expect(faultsOf(() => source('a', { language }))).toEqual([])
  })

  test.each(['English', 'e', 'EN', 'en_GB', 'en-', 'en-x', 'en-abc', 'in English'])(
    'is in no language that is called “%s”',
    (language) => {
      expect(faultsOf(() => source('a', { language }))[0]).toBe(
        'Expected a language tag such as `en`.',
      )
    },
  )

  test.each([
    [
      { kind: anything('rumour') },
      'Expected one of article, web page, press release, speech, report, post, video, book.',
    ],
    [{ order: anything('random') }, 'Expected `newest-first` or `oldest-first`.'],
    [{ standing: anything('fake') }, 'Expected one of original, copy, mirror, forum.'],
    [{ language: anything([]) }, 'Expected a language tag.'],
    [{ sha256: '0'.repeat(63) }, 'Expected 64 hexadecimal digits.'],
    [{ sha256: '0'.repeat(65) }, 'Expected 64 hexadecimal digits.'],
    [{ sha256: 'A'.repeat(64) }, 'Expected 64 hexadecimal digits.'],
  ])('of %o is refused', (fields, message) => {
    expect(faultsOf(() => source('a', fields))).toEqual([message])
  })
})

describe('an alias', () => {
  test('is a name, or a name in another script', () => {
    const aliases = ['HHO', { name: 'משרד', lang: 'he' }, { name: 'Port Office' }]
    expect(organization('a', { aliases }).aliases).toEqual([{ name: 'HHO' }, ...aliases.slice(1)])
  })

  test.each(['hebrew', 'h', 'HE', 'he-IL'])('is in no language that is called “%s”', (lang) => {
    expect(faultsOf(() => organization('a', { aliases: [{ name: 'משרד', lang }] }))).not.toEqual([])
  })
})

describe('a place', () => {
  const at = (latitude: string, longitude: string) =>
    place('a', { coordinates: [latitude, longitude] })

  test.each([
    ['50.88', '4.4321', [50.88, 4.4321]],
    ['-90', '-180', [-90, -180]],
    ['90.0', '180', [90, 180]],
  ])('may lie at %s, %s', (latitude, longitude, coordinates) => {
    expect(at(latitude, longitude).coordinates).toEqual(coordinates)
  })

  const asDegrees = 'Expected degrees with at most four decimals.'
  test.each([
    ['90.1', '4', 'Expected at most 90 degrees.'],
    ['-91', '4', 'Expected at most 90 degrees.'],
    ['4', '180.1', 'Expected at most 180 degrees.'],
    ['4', '-181', 'Expected at most 180 degrees.'],
    ['4.12345', '4', asDegrees],
    ['50° N', '4', asDegrees],
    ['N 50', '4', asDegrees],
    ['4.', '4', asDegrees],
    ['4', '1000', asDegrees],
    [anything(4), '4', 'Expected a number of degrees.'],
  ])('does not lie at %s, %s', (latitude, longitude, message) => {
    expect(faultsOf(() => at(latitude, longitude))[0]).toBe(message)
  })

  test.each([
    [{ coordinates: anything('50, 4') }, 'Expected [latitude, longitude].'],
    [{ precision: anything('street') }, 'Expected one of building, city, region, country.'],
  ])('of %o is refused', (fields, message) => {
    expect(faultsOf(() => place('a', fields))).toEqual([message])
  })

  test('may lie within another', () => {
    expect(place('a', { within: 'haven', precision: 'building' })).toMatchObject({
      within: 'haven',
      precision: 'building',
    })
  })
})

describe('a field that the schemas do not know is refused', () => {
  const colour = { colour: 'red' }
  const extra = anything(colour)
  const claims = [
    { value: 'a', source: 'list' },
    { value: 'b', source: 'list', ...colour },
  ]

  test.each([
    ['in an event', () => event('a', extra)],
    [
      'in a dating',
      () => event('a', { datings: [anything({ ...stated('2015'), colour: 'red' })] }),
    ],
    ['in evidence', () => event('a', { evidence: [{ source: 'list', ...colour }] })],
    [
      'in a quotation',
      () =>
        event('a', {
          evidence: [{ source: 'list', quotations: [{ text: 'a', speaker: 'source', ...colour }] }],
        }),
    ],
    ['in a place of an event', () => event('a', { places: [{ place: 'haven', ...colour }] })],
    ['in a conflict', () => event('a', { conflicts: [{ about: 'a', claims }] })],
    [
      'in a change',
      () => event('a', { changes: [{ on: '2026-12-01', kind: 'created', ...colour }] }),
    ],
    ['in a source', () => source('a', extra)],
    ['in a person', () => person('a', extra)],
    ['in an organization', () => organization('a', extra)],
    ['in a place', () => place('a', extra)],
  ])('%s', (_, write) => {
    expect(faultsOf(write)).toEqual(['Unrecognized key: "colour"'])
  })
})
