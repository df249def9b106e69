/** What is said once of all sources of an event. */
import type { Archive } from './archive.ts'
import type { ArchiveEvent } from './event.ts'
import { sourceIdsOf } from './support.ts'
import type { Support } from './support.ts'
import { count } from './text/count.ts'

/** What holds for all sources of an event, in sentences below them; so much is not said of each. */
export function sourcesNote(archive: Archive, event: ArchiveEvent): string {
  const ids = sourceIdsOf(event.evidence)
  const unchecked = ids.filter((id) => !archive.source(id).held)
  return [
    event.dateConflicts.length > 0 &&
      'We show each date with its sources and do not choose between them.',
    supportSentence(event.support, ids.length),
    uncheckedSentence(unchecked.length, ids.length),
  ]
    .filter(Boolean)
    .join(' ')
}

function supportSentence(support: Support, n: number): string {
  if (support === 'single') return 'One source for the whole event.'
  return support === 'independent'
    ? `${count(n, 'source')}, at least two of them independent of each other.`
    : `${count(n, 'source')}, none known to be independent of another: they share a publisher, an agency or a text, or it is not known whose text they carry.`
}

function uncheckedSentence(unchecked: number, all: number): string {
  if (unchecked === 0) return ''
  if (unchecked < all) return 'What is not marked as checked or compared was read in excerpts.'
  return all === 1
    ? 'It was read in excerpts; only what is marked as compared was checked.'
    : 'All were read in excerpts; only what is marked as compared was checked.'
}
