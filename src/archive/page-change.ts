/** When pages were last changed. */
import type { Archive } from './archive.ts'
import { changesOf, everyEventOf } from './changes.ts'
import type { Day } from './date.ts'
import { lastChangeOf } from './last-change.ts'
import { entityKinds } from './records.ts'

/**
 * The day on which a record that a page shows or lists was last changed. Withdrawn events count: they left
 * a list. Undefined for pages that tell nothing of records, such as the documentation.
 *
 * @param address from the root of the site, `/people/anna-berg/`; each part of a long list, such as
 * `/people/anna-berg/years/1998/`, is as new as the whole list
 */
export function lastChangeOnPage(archive: Archive, address: string): Day | undefined {
  const [, folder = '', part = ''] = address.split('/')
  // Asked only where a page lists them all: builds render a page again when what it asked has changed.
  const everyEvent = () => [...archive.events, ...archive.withdrawn]
  switch (folder) {
    case '':
    case 'figures':
    case 'print':
    case 'search':
      return archive.lastChange
    case 'changes':
      // Newest first, and every day begins with itself or its year.
      return changesOf(archive).find(({ on }) => on.startsWith(part))?.on
    case 'events':
      return lastChangeOf(part ? [archive.event(part)] : everyEvent())
    case 'years':
      return lastChangeOf(everyEvent().filter(({ year }) => !part || String(year) === part))
    case 'conflicts':
    case 'eras':
    case 'map':
      return lastChangeOf(everyEvent())
    case 'themes':
      return lastChangeOf([...archive.entities.topics, ...everyEvent()])
    case 'sources': {
      const source = archive.findSource(part)
      return lastChangeOf(
        source
          ? [
              source,
              ...archive.eventsFrom(part),
              ...archive.withdrawn.filter(({ evidence }) =>
                evidence.some((e) => e.source === part),
              ),
            ]
          : [...archive.sources, ...everyEvent()],
      )
    }
    default: {
      const kind = entityKinds.find((known) => known === folder)
      if (kind === undefined) return undefined
      const entity = archive.findEntity(part)
      return lastChangeOf(
        entity
          ? [entity, ...everyEventOf(archive, part)]
          : [...archive.entities[kind], ...everyEvent()],
      )
    }
  }
}
