/** Ids of new events: an id is permanent, so it has no date in it. */
import { addressOf } from '../archive/address.ts'
import type { ArchiveDate } from '../archive/date.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'

/**
 * Events that are not on the list of addresses yet and have a year of their date in their id. Any
 * other number belongs to a name, as in `harbour-plan-2030`, and is left.
 */
export function checkIds({ files, addresses }: Content): Problem[] {
  const listed = new Set(addresses.map((line) => line.address))
  return files.flatMap((file) => {
    if (file.kind !== 'events' || listed.has(addressOf('events', file.id)) || !file.record) {
      return []
    }
    const { date } = file.record
    const year = file.id
      .split('-')
      .find((part) => /^\d{4}(?:\d\d){0,2}$/.test(part) && isYearOf(date, part.slice(0, 4)))
    if (year === undefined) return []
    return problemAt(file, [], {
      code: 'date-in-id',
      message: `\`${file.id}\` holds the year ${year.slice(0, 4)}, and an id can never be corrected.`,
    })
  })
}

/** An open end is the year of the other end. */
const isYearOf = ({ earliest, latest }: ArchiveDate, year: string) => {
  const ends = [earliest ?? latest, latest ?? earliest].map((day) => day?.slice(0, 4) ?? '')
  return ends[0]! <= year && year <= ends[1]!
}
