/** Eras and themes as rows of a list: what the home page and their own pages show of them. */
import type { Archive } from '../archive/archive.ts'
import type { ArchiveEvent } from '../archive/event.ts'
import { eraYears, erasOf, themesOf } from '../archive/story.ts'
import { plainText } from '../records/markdown.ts'

/** A part of the story. */
export interface StoryPart {
  readonly name: string
  readonly href: string
  /** Without Markdown. */
  readonly text: string
  /** In years, where they are not those of its events. */
  readonly span?: string
  /** Oldest first. */
  readonly events: readonly ArchiveEvent[]
}

/** The eras, in order of time. */
export const eraParts = (archive: Archive): StoryPart[] =>
  erasOf(archive).map(({ era, events }) => ({
    name: era.name,
    href: `/eras/#era-${era.id}`,
    text: plainText(era.text),
    span: eraYears(era),
    events,
  }))

/** The themes, by name. */
export const themeParts = (archive: Archive): StoryPart[] =>
  themesOf(archive).map(({ theme, events }) => ({
    name: theme.name,
    href: `/topics/${theme.id}/`,
    text: theme.plain,
    events,
  }))
