/** The timeline: the events of an archive by eras and years, and what they can be narrowed down by. */
import { agreements } from './agreement.ts'
import type { Agreement } from './agreement.ts'
import { groupByYear } from './archive.ts'
import type { Archive } from './archive.ts'
import { isTheme } from './theme.ts'
import type { ArchiveEvent } from './event.ts'
import { statusWords } from './status.ts'
import type { Status } from './status.ts'
import { erasOf } from './story.ts'
import type { Era } from './subject.ts'
import { capitalized } from './text/capitalized.ts'

/** Years of the timeline that follow each other, in an era or in none. */
export interface TimelinePart {
  readonly era: Era | undefined
  readonly events: readonly ArchiveEvent[]
}

/**
 * The timeline by eras, newest first. A year in which an era begins is part of both; events of no era
 * stand on their own between those that they happened between.
 */
export function timelineOf(archive: Archive): TimelinePart[] {
  const eraOf = new Map(
    erasOf(archive).flatMap(({ era, events }) => events.map((event) => [event, era] as const)),
  )
  const parts: { era: Era | undefined; events: ArchiveEvent[] }[] = []
  for (const { events } of groupByYear(archive.events)) {
    for (const event of events) {
      const era = eraOf.get(event)
      const part = parts.find((known) => era && known.era === era) ?? parts.at(-1)
      if (part && part.era === era) part.events.push(event)
      else parts.push({ era, events: [event] })
    }
  }
  return parts
}

/** A value that the timeline can be narrowed down to. */
export interface TimelineOption {
  readonly value: string
  readonly label: string
  readonly events: ReadonlySet<ArchiveEvent>
}

/** A choice among values; an event can have several. Its name stands in the address of the timeline. */
export interface TimelineFilter {
  readonly name: 'type' | 'topic' | 'side' | 'agreement' | 'status'
  readonly title: string
  /** What is chosen at first. */
  readonly any: string
  /** Under a heading of their own where there are several groups. */
  readonly groups: readonly {
    readonly title: string
    readonly options: readonly TimelineOption[]
  }[]
}

/** A topic of one event is no choice: that event stands on its page. */
const FEWEST_OF_TOPIC = 2

/** What the timeline can be narrowed down by; a filter of which all events have the same is left out. */
export function timelineFilters({ subject, entities, events }: Archive): TimelineFilter[] {
  const options = (
    terms: readonly { readonly id: string; readonly label: string }[],
    valuesOf: (event: ArchiveEvent) => readonly string[],
    fewest = 1,
  ): TimelineOption[] =>
    terms
      .map(({ id, label }) => ({
        value: id,
        label,
        events: new Set(events.filter((event) => valuesOf(event).includes(id))),
      }))
      .filter((option) => option.events.size >= fewest)
  const topics = (isWanted: boolean) =>
    options(
      entities.topics
        .filter((topic) => isTheme(topic) === isWanted)
        .map(({ id, name }) => ({ id, label: name })),
      (event) => event.topics,
      FEWEST_OF_TOPIC,
    )
  const [themes, others] = [topics(true), topics(false)]
  const filters: TimelineFilter[] = [
    {
      name: 'type',
      title: 'Type',
      any: 'All types',
      groups: [{ title: '', options: options(subject.types, (event) => [event.type]) }],
    },
    {
      name: 'topic',
      title: themes.length > 0 ? 'Theme or topic' : 'Topic',
      any: 'All',
      groups: [
        { title: 'Themes', options: themes },
        { title: 'Other topics', options: others },
      ],
    },
    {
      name: 'side',
      title: 'Who took part',
      any: 'Any side',
      groups: [
        {
          title: '',
          options: options(subject.sides, (event) => event.participations.map((p) => p.side)),
        },
      ],
    },
    {
      name: 'agreement',
      title: 'Sources on the date',
      any: 'All',
      groups: [{ title: '', options: options(terms(agreements), (event) => [event.agreement]) }],
    },
    {
      name: 'status',
      title: 'Did it happen?',
      any: 'All',
      groups: [
        {
          title: '',
          options: options(terms({ ...statusWords, happened: 'It did' }), (e) => [e.status]),
        },
      ],
    },
  ]
  return filters.filter(({ groups }) =>
    groups.flatMap((group) => group.options).some((option) => option.events.size < events.length),
  )
}

const terms = (words: Readonly<Partial<Record<Agreement | Status, string>>>) =>
  Object.entries(words).map(([id, label]) => ({ id, label: capitalized(label) }))
