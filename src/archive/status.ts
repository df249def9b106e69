/** Whether an event took place, in words: they stand wherever an event is named. */
import type { EventRecord } from './records.ts'

/** Every status. */
export type Status = EventRecord['status']

/** What an event did not simply do, in one word; nothing where it happened. */
export const statusWords: Readonly<Record<Status, string>> = {
  happened: '',
  planned: 'Planned',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
}

/** What a status means, as a sentence on the event's page. */
export const statusSentences: Readonly<Record<Status, string>> = {
  happened: '',
  planned: 'Planned: sources announce it, and none of them tells that it took place.',
  postponed: 'Postponed: sources tell that it was put off. The date is the one that was planned.',
  cancelled:
    'Cancelled: sources tell that it was called off. The date is the one that was planned.',
}

/**
 * What an event is called: its title, and whether it took place.
 *
 * @example
 * nameOf({ title: 'New lighthouse opens', status: 'planned' }) // => 'Planned: New lighthouse opens'
 */
export const nameOf = ({ title, status }: Pick<EventRecord, 'title' | 'status'>): string =>
  status === 'happened' ? title : `${statusWords[status]}: ${title}`
