/** The real archive against the news items themselves, where they are at hand. */
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../src/records/check.ts'

const items = '../shared/items'
const isHere = existsSync(items)

test.skipIf(!isHere)(
  isHere
    ? 'every quotation, dating and fingerprint of a held source is that of its item'
    : `skipped: the news items are not kept in the repository, and ${items} is not here`,
  { timeout: 30_000 },
  () => {
    const { problems } = checkContent('content', { items })
    expect(problems.filter((p) => p.severity === 'error')).toEqual([])
  },
)

test('the whole archive is checked in less than three seconds', { timeout: 30_000 }, () => {
  // Of the processor: other tests run at the same time.
  const before = process.cpuUsage()
  checkContent('content')
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000_000).toBeLessThan(3)
})
