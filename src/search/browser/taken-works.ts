/** What citations of saved events are made from. */
import type { CitedWork } from '../../formats/citation/work.ts'
import type { Taken } from './taken-events.ts'

type Saved = Pick<Taken, 'work' | 'sources' | 'url'>

/**
 * Events, each followed by those of its sources that did not come before. Archives that are searched together
 * may have the same id for two works: those are told apart by title and address, and the later gets another id.
 */
export function worksOf({ events }: { readonly events: readonly Saved[] }): CitedWork[] {
  const all = events.flatMap(({ work, sources, url }) => [
    { ...work, ...(url && { url }) },
    ...sources,
  ])
  const known = new Map(all.map((work) => [[work.id, work.title, work.url].join(' '), work]))
  const seen = new Map<string, number>()
  return [...known.values()].map((work) => {
    const number = (seen.get(work.id) ?? 0) + 1
    seen.set(work.id, number)
    return number === 1 ? work : { ...work, id: `${work.id}-${number}` }
  })
}
