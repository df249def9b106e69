import { describe, expect, test } from 'vitest'
import {
  anything,
  compiled,
  derived,
  event,
  faultsOf,
  inferred,
  stated,
} from '../../small-records.ts'

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
