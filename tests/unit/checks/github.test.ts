import { expect, test } from 'vitest'
import { annotationOf } from '../../../src/checks/github.ts'

test('a problem is a command of one line', () => {
  expect(
    annotationOf({
      file: 'content/events/a,b:c.md',
      line: 14,
      code: 'wrong-value',
      severity: 'error',
      message: 'Found `50%25, or: so`.\r\n::error::Not a command of its own.',
    }),
  ).toBe(
    '::error file=content/events/a%2Cb%3Ac.md,line=14,title=wrong-value::' +
      'Found `50%2525, or: so`.%0D%0A::error::Not a command of its own.',
  )
})
