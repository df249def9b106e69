/** The calendar of the archive's own events, as another program reads it. */
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { urlsAt } from '../../src/archive/address.ts'
import { eventsIcs } from '../../src/formats/calendar-entry.ts'
import { getArchive } from '../../src/records/archive.ts'

test('has every event whose record gives a day or days, and counts the others', () => {
  const { subject, events } = getArchive()
  const isOfDays = (text: string) => /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(text)
  const calendar = new ICAL.Component(
    ICAL.parse(eventsIcs(getArchive(), urlsAt(undefined))) as unknown[],
  )
  const entries = calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent))
  expect(
    entries.map(({ uid, summary, startDate, endDate }) => {
      endDate.adjust(-1, 0, 0, 0)
      const days = new Set([startDate.toString(), endDate.toString()])
      return { id: uid.split('#events/')[1], name: summary, date: [...days].join('/') }
    }),
  ).toEqual(
    events
      .filter(({ date }) => isOfDays(date.text))
      .map(({ id, name, date }) => ({ id, name, date: date.text })),
  )
  expect(calendar.getFirstPropertyValue('description')).toBe(
    `${subject.description} ${events.length - entries.length} events are left out: the day is not known for certain.`,
  )
})
