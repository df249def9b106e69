import { expect, test } from 'vitest'
import { isWithdrawn, withdrawalOf } from '../../../src/archive/withdrawal.ts'

const created = { on: '2026-11-24', kind: 'created' } as const
const withdrawn = { on: '2026-12-01', kind: 'withdrawn', why: 'A double.' } as const

test('an event is withdrawn where one of its changes says so', () => {
  expect(withdrawalOf({ changes: [created, withdrawn] })).toBe(withdrawn)
  expect(isWithdrawn({ changes: [created, withdrawn] })).toBe(true)
})

test('an event stands where none does', () => {
  expect(withdrawalOf({ changes: [created] })).toBeUndefined()
  expect(isWithdrawn({ changes: [created] })).toBe(false)
})
