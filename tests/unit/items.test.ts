/** The real archive against the news items themselves, where they are at hand. */
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../src/checks/check.ts'

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
