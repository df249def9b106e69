/**
 * Events as a calendar that programs import and follow: iCalendar (RFC 5545), with the name and the
 * description of the calendar itself as RFC 7986 has them. A calendar has no way to say “about” or
 * “in this month”, so it holds only events whose days are known, and says how many others there are.
 */
import { shiftDay } from '../archive/calendar.ts'
import type { Day } from '../archive/date.ts'
import type { EventText } from '../archive/event-text.ts'
import { count } from '../archive/text/count.ts'

/** What a calendar knows of an event beside its text: plain data. */
export interface CalendarEntry {
  /** The same in every edition, and in no other calendar. */
  readonly uid: string
  readonly first: Day
  readonly last: Day
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** The day on which its record was last changed. */
  readonly changed: Day
  /** How many times its record was changed since it was made. */
  readonly revision: number
  readonly category: string
}

/** An event in a calendar. */
export interface CalendarEvent {
  readonly entry: CalendarEntry
  readonly text: Pick<EventText, 'name' | 'dateLine' | 'notices' | 'summary' | 'places' | 'sources'>
  /** The address of its page, where that is known: one that is relative to the file would lead nowhere. */
  readonly url?: string | undefined
}

/** A calendar. */
interface Calendar {
  readonly name: string
  readonly description: string
  readonly events: readonly CalendarEvent[]
  /** How many events it does not have, because their days are not known for certain. */
  readonly leftOut: number
}

/**
 * The text of a calendar. It has no METHOD, which would make it a message between organizers, so
 * DTSTAMP is the day of the last revision (RFC 5545, 3.8.7.2), and no clock is read.
 */
export function icalendar({ name, description, events, leftOut }: Calendar): string {
  const about = [description, leftOutInWords(leftOut)].filter(Boolean).join(' ')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(name)}//Events//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    // What programs read that do not know RFC 7986.
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(about)}`,
    `X-WR-CALDESC:${escaped(about)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

/** Says that so many events are not in a calendar; nothing where none is missing. */
export const leftOutInWords = (n: number): string =>
  n > 0 ? `${count(n, 'event is', 'events are')} left out: the day is not known for certain.` : ''

const eventLines = ({ entry, text, url }: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(entry.uid)}`,
  `DTSTAMP:${compact(entry.changed)}T000000Z`,
  `LAST-MODIFIED:${compact(entry.changed)}T000000Z`,
  `SEQUENCE:${entry.revision}`,
  `DTSTART;VALUE=DATE:${compact(entry.first)}`,
  // The first day after it.
  `DTEND;VALUE=DATE:${compact(shiftDay(entry.last, 1))}`,
  `SUMMARY:${escaped(text.name)}`,
  `DESCRIPTION:${escaped(descriptionOf(text))}`,
  ...(text.places.length > 0 ? [`LOCATION:${escaped(text.places.join('; '))}`] : []),
  ...(url === undefined ? [] : [`URL:${url}`]),
  `CATEGORIES:${escaped(entry.category)}`,
  `STATUS:${entry.status}`,
  // History takes up nobody's time.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const descriptionOf = ({ dateLine, notices, summary, sources }: CalendarEvent['text']): string =>
  [`${dateLine}.`, ...notices, summary, ['Sources:', ...sources].join('\n– ')]
    .filter(Boolean)
    .join('\n\n')

const compact = (day: Day): string => day.replaceAll('-', '')

/** A text as a value (RFC 5545, 3.3.11). Controls other than tabs and ends of lines may not be in it. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- These are what must not be there.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** So many octets fit in a line; what follows stands in lines that begin with a space (RFC 5545, 3.1). */
const OCTETS = 75

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A line, folded between characters. */
function folded(line: string): string {
  const bytes = encoder.encode(line)
  const pieces: string[] = []
  for (let start = 0, end; start < bytes.length; start = end) {
    end = Math.min(start + OCTETS - (start > 0 ? 1 : 0), bytes.length)
    while (isWithinCharacter(bytes[end])) end--
    pieces.push(decoder.decode(bytes.subarray(start, end)))
  }
  return pieces.join('\r\n ')
}

/** Whether an octet of UTF-8 is not the first of its character. */
const isWithinCharacter = (octet = 0) => (octet & 0xc0) === 0x80
