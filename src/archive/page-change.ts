/** When pages were last changed, for search engines. */
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
  const { entities, sources, withdrawn } = archive
  const events = [...archive.events, ...withdrawn]
  switch (folder) {
    case '':
    case 'figures':
    case 'search':
      return archive.lastChange
    case 'changes':
      // Newest first, and every day begins with itself or its year.
      return changesOf(archive).find(({ on }) => on.startsWith(part))?.on
    case 'events':
      return lastChangeOf(part ? [archive.event(part)] : events)
    case 'years':
      return lastChangeOf(part ? events.filter(({ year }) => String(year) === part) : events)
    case 'conflicts':
    case 'eras':
    case 'map':
      return lastChangeOf(events)
    case 'themes':
      return lastChangeOf([...entities.topics, ...events])
    case 'sources':
      return lastChangeOf(
        part
          ? [
              archive.source(part),
              ...events.filter(({ evidence }) => evidence.some(({ source }) => source === part)),
            ]
          : [...sources, ...events],
      )
    default: {
      const kind = entityKinds.find((known) => known === folder)
      const entity = archive.findEntity(part)
      if (kind === undefined) return undefined
      return lastChangeOf(
        entity ? [entity, ...everyEventOf(archive, part)] : [...entities[kind], ...events],
      )
    }
  }
}
