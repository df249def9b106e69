/** A change as an editor makes it. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './corpus.ts'

/** The event in the middle of a corpus. */
export const middleEvent = ({ events }: Corpus): string => events[events.length >> 1]!.id

/** Where an event lies in a copy of the project. */
export const eventFile = (id: string): string => `content/events/${id}.md`

/** Adds a sentence to an event. */
export function editEvent(folder: string, id: string, sentence: string): void {
  appendFileSync(join(folder, eventFile(id)), `\n${sentence}\n`)
}
