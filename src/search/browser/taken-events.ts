/** Loads what a reader takes along of the events of a selection. */
import { TAKEN_TOGETHER } from '../../formats/taken-event.ts'
import type { TakenEvent, TakenFile } from '../../formats/taken-event.ts'
import { OtherIndexError } from '../query/index-parts.ts'
import { pageUrl, root } from './root.ts'
import { loadEntry } from './scripts.ts'
import type { Selected } from './selection.ts'

/** So many files are on their way at a time: more would only wait for one another, and time out. */
const AT_A_TIME = 8

/** An event, with the address of its page. */
export interface Taken extends TakenEvent, Pick<TakenFile, 'columns'> {
  /** As this browser opens it. */
  readonly page: string
  /** Where it holds elsewhere, too. */
  readonly url: string | undefined
}

/**
 * What can be taken along of events, in their order; without those of other archives that cannot be loaded.
 *
 * @throws {OtherIndexError} where the archive was replaced while the page was open
 */
export async function loadTaken(selected: readonly Selected[]): Promise<Taken[]> {
  const files = [...new Set(selected.map(nameOf))]
  const loaded = new Map<string, TakenFile | undefined>()
  for (let i = 0; i < files.length; i += AT_A_TIME) {
    const some = files.slice(i, i + AT_A_TIME)
    for (const [name, file] of await Promise.all(some.map(loadFile))) loaded.set(name, file)
  }
  return selected.flatMap((one) => {
    const file = loaded.get(nameOf(one))
    if (!file) return []
    const event = file.events[one.number % TAKEN_TOGETHER]
    const isSame = one.id === undefined ? file.numbering === one.numbering : event?.id === one.id
    if (!event || !isSame) throw new OtherIndexError('Events have other numbers now.')
    const page = pageUrl(`events/${event.id}`, one.root)
    const { columns } = file
    return { ...event, columns, page, url: page.startsWith('file:') ? undefined : page }
  })
}

/** The root of the archive, a space, and the number of the file. */
const nameOf = ({ root: from, number }: Selected) =>
  `${from} ${Math.floor(number / TAKEN_TOGETHER)}`

async function loadFile(name: string): Promise<[string, TakenFile | undefined]> {
  const [from, key] = name.split(' ') as [string, string]
  try {
    return [name, await loadEntry('taken', key, from)]
  } catch (error) {
    if (from === root) throw error
    console.warn(error)
    return [name, undefined]
  }
}
