import { describe, expect, test } from 'vitest'
import { anything, event, faultsOf } from '../../small-records.ts'

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
