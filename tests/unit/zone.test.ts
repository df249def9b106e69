import { expect, test } from 'vitest'

/** Hours that the clocks of the zones in `vitest.config.ts` are behind UTC in January. */
const hoursBehind: Record<string, number> = {
  UTC: 0,
  'Pacific/Kiritimati': -14,
  'America/Los_Angeles': 8,
}

test('the time zone that the suite asks for is in force', () => {
  const hours = new Date(2021, 0, 1).getTimezoneOffset() / 60
  expect(hours).toBe(hoursBehind[process.env.TZ ?? ''])
})
