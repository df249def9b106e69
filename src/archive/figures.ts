/** The archive about itself, in numbers. */
import { agreements } from './agreement.ts'
import type { Archive } from './archive.ts'
import type { ArchiveEvent } from './event.ts'
import { shiftDay } from './calendar.ts'
import type { Day } from './date.ts'
import { datingCheckLabels } from './dating-check.ts'
import { marks, supporting } from './mark.ts'
import { quotationCheckLabels } from './quotation.ts'
import { languageName } from './language-name.ts'
import type { Dating } from './records.ts'
import { capitalized } from './text/capitalized.ts'
import { compare } from './text/compare.ts'
import { labelOf } from './subject.ts'
import { sourceIdsOf, supportLabels } from './support.ts'
import { basisWords } from './words.ts'

/** A table of two columns, and a chart of it. */
export interface Figure {
  readonly id: string
  readonly title: string
  /** What a row is, and what is counted. */
  readonly columns: readonly [string, string]
  readonly rows: readonly Row[]
  readonly note?: string
}

/** A row of a figure, with the page of what it counts, where there is one. */
interface Row {
  readonly label: string
  readonly value: number
  readonly href?: string
}

/** A stretch of more than a year in which no event of the archive can have happened. */
export interface Silence {
  readonly after: ArchiveEvent
  readonly before: ArchiveEvent
  /** First and last day of the stretch. */
  readonly from: Day
  readonly to: Day
}

/** Everything that `/figures/` shows, in its order; nothing of which there is none. */
export function figuresOf(archive: Archive): Figure[] {
  const { events, sources, subject } = archive
  const figures: Figure[] = [
    {
      id: 'years',
      title: 'Events by year',
      columns: ['Year', 'Events'],
      rows: everyYear(events),
      note: 'An event that may belong to several years counts once, in the earliest of them.',
    },
    {
      id: 'types',
      title: 'Events by type',
      columns: ['Type', 'Events'],
      rows: tally(events.map((e) => labelOf(subject.types, e.type))),
    },
    {
      id: 'dates',
      title: 'How precisely events are dated',
      columns: ['Date', 'Events'],
      rows: tally(events.map((e) => capitalized(marks[e.mark]))),
    },
    {
      id: 'bases',
      title: 'How dates are known',
      columns: ['How', 'Events'],
      rows: tally(events.map((e) => basisWords[strongestBasis(e)])),
      note: 'Where several sources date an event, the best counts: stated, then calculated, put together, inferred.',
    },
    {
      id: 'agreement',
      title: 'Whether sources agree about the date',
      columns: ['Sources', 'Events'],
      rows: tally(events.map((e) => capitalized(agreements[e.agreement]))),
    },
    {
      id: 'support',
      title: 'Whether an event’s sources are independent',
      columns: ['Sources', 'Events'],
      rows: tally(events.map((e) => supportLabels[e.support])),
      note: 'Independent: they share no publisher or agency, and neither takes its text from the other.',
    },
    {
      id: 'quotations',
      title: 'How quotations were checked',
      columns: ['Check', 'Quotations'],
      rows: tally(checksOfQuotations(archive)),
      note: 'By machine, where the archive had the whole text; by hand, word for word, with a stored copy of the page.',
    },
    {
      id: 'words-of-dates',
      title: 'How the words of dates were checked',
      columns: ['Check', 'Claims'],
      rows: tally(
        events.flatMap((e) => e.datings.map((d) => datingCheckLabels[archive.datingCheck(d)])),
      ),
    },
    {
      id: 'evidence',
      title: 'How many sources events have',
      columns: ['Sources', 'Events'],
      rows: bySize(events.map((e) => sourceIdsOf(e.evidence).length)),
    },
    {
      id: 'publishers',
      title: 'Sources by publisher',
      columns: ['Publisher', 'Sources'],
      ...mostFrequentPublishers(tally(sources.map((s) => s.publisher))),
    },
    {
      id: 'kinds',
      title: 'Sources by kind',
      columns: ['Kind', 'Sources'],
      rows: tally(sources.map((s) => capitalized(s.kind))),
    },
    {
      id: 'languages',
      title: 'Sources by language',
      columns: ['Language', 'Sources'],
      rows: tally(sources.map((s) => languageName(s.language))),
    },
  ]
  return figures.filter(({ rows }) => rows.length > 0)
}

/** Stretches of more than a year without an event, in the direction of time. */
export function silencesOf(events: readonly ArchiveEvent[]): Silence[] {
  const found: Silence[] = []
  let last: ArchiveEvent | undefined
  for (const event of events) {
    if (last) {
      const [from, to] = [shiftDay(last.bounds.latest, 1), shiftDay(event.bounds.earliest, -1)]
      if (isMoreThanAYear(from, to)) found.push({ after: last, before: event, from, to })
    }
    if (!last || event.bounds.latest > last.bounds.latest) last = event
  }
  return found
}

/** Events that rest on one source alone, newest first. */
export const singleSourceEvents = (events: readonly ArchiveEvent[]): ArchiveEvent[] =>
  events.filter((e) => e.support === 'single').toReversed()

/** How each quotation of events and entities was checked. */
const checksOfQuotations = (archive: Archive): string[] =>
  [...archive.events, ...Object.values(archive.entities).flat()].flatMap(({ evidence }) =>
    evidence.flatMap((e) =>
      e.quotations.map((q) => quotationCheckLabels[archive.quotationCheck(q, e.source)]),
    ),
  )

function everyYear(events: readonly ArchiveEvent[]): Row[] {
  const years = events.map((e) => e.year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const label = String(first + i)
    const value = years.filter((y) => y === first + i).length
    return { label, value, ...(value > 0 && { href: `/years/${label}/` }) }
  })
}

/** Counts of equal labels, most frequent first, then by label. */
function tally(labels: readonly string[]) {
  return [...Map.groupBy(labels, (l) => l)]
    .map(([label, same]) => ({ label, value: same.length }))
    .toSorted((a, b) => b.value - a.value || compare(a.label, b.label))
}

function bySize(sizes: readonly number[]) {
  const counts = Map.groupBy(sizes, (n) => n)
  return [...counts.keys()]
    .toSorted((a, b) => a - b)
    .map((n) => ({ label: n === 1 ? 'One source' : `${n} sources`, value: counts.get(n)!.length }))
}

/** Publishers are many: those with the most sources are named. */
const MOST_PUBLISHERS = 20

function mostFrequentPublishers(rows: ReturnType<typeof tally>): Pick<Figure, 'rows' | 'note'> {
  const others = rows.slice(MOST_PUBLISHERS)
  if (others.length === 0) return { rows }
  const sources = others.reduce((sum, { value }) => sum + value, 0)
  const note = `The ${MOST_PUBLISHERS} publishers with the most sources. All others, ${others.length} in number, have ${sources} together.`
  return { rows: rows.slice(0, MOST_PUBLISHERS), note }
}

function strongestBasis(event: ArchiveEvent): Dating['basis'] {
  const bases = supporting(event.date, event.datings).map((d) => d.basis)
  const order = ['stated', 'derived', 'compiled', 'inferred'] as const
  return order.find((b) => bases.includes(b)) ?? 'inferred'
}

const isMoreThanAYear = (from: Day, to: Day) =>
  shiftDay(to, 1) > `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`
