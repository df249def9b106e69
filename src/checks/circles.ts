/** Relations that cannot be: places that lie within each other, events that come before themselves. */
import { formatDate } from '../archive/date.ts'
import type { Span } from '../archive/date.ts'
import type { EventRecord } from '../archive/records.ts'
import { indexById } from '../archive/look-up.ts'
import { factOf } from '../records/facts.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { FileOf } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import { namedIn } from '../records/references.ts'

/** Places and events whose relations come back to them, and events that follow from later ones. */
export function checkCircles({ files }: Content): Problem[] {
  const places = indexById(files.filter((file) => file.kind === 'places'))
  const events = indexById(files.filter((file) => file.kind === 'events'))
  const around = (id: string) => {
    const place = places.get(id)
    return place?.hasRecord ? (namedIn(place).places ?? []) : []
  }
  const before = (id: string) => {
    const event = events.get(id)
    return event ? idsBefore(event) : []
  }
  return files.flatMap((file) => {
    if (file.kind === 'places') return placeFaults(file, around)
    if (file.kind !== 'events') return []
    const mayBeWrong = before(file.id).length > 0 || namedIn(file).events?.includes(file.id)
    return mayBeWrong ? eventFaults(file, before, events) : []
  })
}

/** The events that must have come before one. */
const idsBefore = (file: FileOf<'events'>): readonly string[] =>
  factOf(file, 'comes after', () =>
    file.record ? earlierThan(file.record).map(({ event }) => event) : [],
  )

type Steps = (id: string) => readonly string[]

function placeFaults(file: FileOf<'places'>, around: Steps): Problem[] {
  const circle = wayBack(file.id, around)
  if (!circle) return []
  const [first, ...rest] = circle.map((id) => `\`${id}\``)
  return [
    problemAt(file, ['within'], {
      code: 'place-circle',
      message: `${first} lies within ${rest.join(', which lies within ')}.`,
    }),
  ]
}

function eventFaults(
  file: FileOf<'events'>,
  before: Steps,
  events: ReadonlyMap<string, FileOf<'events'>>,
): Problem[] {
  const { id, record } = file
  if (!record) return []
  const at = (event: string) => [
    'related',
    record.related.findIndex((r) => r.event === event),
    'event',
  ]
  if (record.related.some((r) => r.event === id)) {
    return [
      problemAt(file, at(id), { code: 'related-to-itself', message: `This event is \`${id}\`.` }),
    ]
  }
  const circle = wayBack(id, before)
  if (circle) {
    const [first, ...rest] = circle.map((step) => `\`${step}\``)
    const message = `${first} comes after ${rest.join(', which comes after ')}.`
    return [problemAt(file, at(circle[1]!), { code: 'event-circle', message })]
  }
  return earlierThan(record).flatMap(({ event }) => {
    const other = events.get(event)?.record
    if (!other || !isEarlier(record.date, other.date)) return []
    return problemAt(file, at(event), {
      code: 'follows-from-later',
      message: `\`${event}\` (${formatDate(other.date)}) came later than this event (${formatDate(record.date)}).`,
    })
  })
}

/** The relations to events that must have come before. */
const earlierThan = ({ related }: EventRecord) =>
  related.filter((r) => r.as === 'follows-from' || r.as === 'answers')

const isEarlier = (a: Span, b: Span) =>
  a.latest !== null && b.earliest !== null && a.latest < b.earliest

/** The shortest way from an id back to itself, both ends included; nothing where there is none. */
function wayBack(id: string, steps: Steps): string[] | undefined {
  const seen = new Set<string>()
  let ways = [[id]]
  while (ways.length > 0) {
    const next = ways.flatMap((way) => steps(way.at(-1)!).map((step) => [...way, step]))
    const found = next.find((way) => way.at(-1) === id)
    if (found) return found
    ways = next.filter((way) => !seen.has(way.at(-1)!) && seen.add(way.at(-1)!))
  }
  return undefined
}
