import { expect, test } from 'vitest'
import { disagreements } from '../../../src/archive/disagreement.ts'
import { archiveOf, event, stated } from '../small-records.ts'

const dates = (of?: string) => ['2015-10-12', '2015-10-14'].map((date) => ({ ...stated(date), of }))
const guests = {
  about: 'how many guests came',
  claims: ['two hundred', 'fifty'].map((value) => ({ value, source: 'list' })),
}

test('disagreements come newest event first: about its date, about its parts, about facts', () => {
  const archive = archiveOf({
    events: [
      event('older', { date: '2012', conflicts: [guests] }),
      event('in-peace', { date: '2013' }),
      event('newer', { datings: [...dates('the dinner'), ...dates()], conflicts: [guests] }),
    ],
  })
  expect(
    disagreements(archive).map((d) => [d.event.id, d.kind, d.kind === 'date' ? d.of : d.about]),
  ).toEqual([
    ['newer', 'date', undefined],
    ['newer', 'date', 'the dinner'],
    ['newer', 'fact', guests.about],
    ['older', 'fact', guests.about],
  ])
})
