/** What the archive tells of its subject as a whole: eras, themes, events to start with. */
import type { Archive } from './archive.ts'
import { isTheme } from './theme.ts'
import type { ArchiveEvent } from './event.ts'
import { isWithin, spanOfPeriod } from './period.ts'
import type { Entity } from './records.ts'
import type { Era } from './subject.ts'

/** The eras in order of time, each with its events: those that can have begun in it, oldest first. */
export const erasOf = ({ subject, events }: Archive): { era: Era; events: ArchiveEvent[] }[] =>
  subject.eras.map((era) => ({
    era,
    events: events.filter((event) => isWithin(event.bounds.earliest, era.date)),
  }))

/** The years of an era, `1994–2003` or `since 2023`. */
export function eraYears({ date }: Era): string {
  const { earliest, latest } = spanOfPeriod(date)
  const [from, to] = [earliest?.slice(0, 4), latest?.slice(0, 4)]
  if (!from || !to) return from ? `since ${from}` : `until ${to}`
  return from === to ? from : `${from}–${to}`
}

/**
 * Eras as brackets below years that stand side by side: a year belongs to the era that has its middle. Years
 * of no era are a bracket without one.
 */
export function eraSpans(
  eras: readonly Era[],
  years: readonly number[],
): { era: Era | undefined; columns: number }[] {
  const spans: { era: Era | undefined; columns: number }[] = []
  for (const year of years) {
    const era = eras.find(({ date }) => isWithin(`${year}-07-02`, date))
    const last = spans.at(-1)
    if (last && last.era === era) last.columns++
    else spans.push({ era, columns: 1 })
  }
  return spans
}

/** The themes by name, each with its events, oldest first. */
export const themesOf = (archive: Archive): { theme: Entity; events: ArchiveEvent[] }[] =>
  archive.entities.topics.filter(isTheme).map((theme) => ({
    theme,
    events: archive
      .occurrences(theme.id)
      .map(({ event }) => event)
      .toReversed(),
  }))

/** The events to start with in order of time, each with why it matters. What is not on the list of events is left out. */
export const keyEventsOf = ({
  subject,
  events,
}: Archive): { event: ArchiveEvent; note: string }[] =>
  events.flatMap((event) =>
    subject.key.filter((key) => key.event === event.id).map(({ why }) => ({ event, note: why })),
  )

/** The years of some events, as in “146 events **from 1994 to 2026**” or “**in 1998**”; nothing where there is none. */
export function yearsOfEvents(events: readonly Pick<ArchiveEvent, 'year'>[]): string {
  const [first, last] = firstAndLastYear(events)
  if (first === undefined) return ''
  return first === last ? `in ${first}` : `from ${first} to ${last}`
}

/** The years of some events as a span, `1994–2026` or `1998`; nothing where there is none. */
export function yearSpan(events: readonly Pick<ArchiveEvent, 'year'>[]): string {
  const [first, last] = firstAndLastYear(events)
  return first === last ? String(first ?? '') : `${first}–${last}`
}

function firstAndLastYear(events: readonly Pick<ArchiveEvent, 'year'>[]): number[] {
  const years = events.map((event) => event.year)
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : []
}
