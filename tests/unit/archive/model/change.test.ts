import { describe, expect, test } from 'vitest'
import { anything, event, faultsOf, person } from '../../small-records.ts'

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
