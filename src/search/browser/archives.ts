/**
 * The archives that are searched: this one and, where its build names them, others that were built apart.
 * A search goes on without one of the others that cannot be loaded.
 */
import { OtherIndexError } from '../query/index-parts.ts'
import { root } from './root.ts'

/** Their addresses from the root of this one, oldest first; the build writes them. */
declare const SHARDS: readonly string[]

const named = SHARDS.map((address) => new URL(address, root).href)

/** The roots of all of them, oldest first. */
export const archives: readonly string[] = named.includes(root) ? named : [...named, root]

/** The roots of those that could not be loaded. */
export const missing = new Set<string>()

/**
 * What each archive gives, oldest first.
 *
 * @param load gets the root of the archive and its position
 * @param otherwise stands for another archive than this one that cannot be loaded
 */
export const fromAll = <T>(
  load: (from: string, i: number) => Promise<T>,
  otherwise: T,
): Promise<T[]> =>
  Promise.all(
    archives.map(async (from, i) => {
      if (missing.has(from)) return otherwise
      try {
        return await load(from, i)
      } catch (error) {
        if (from === root || error instanceof OtherIndexError) throw error
        missing.add(from)
        console.warn(error)
        return otherwise
      }
    }),
  )
