/** Walks over addresses, several hosts at a time. */

/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 6

/**
 * Does some work for each thing, in any order: things of one host one after the other, a few hosts at a
 * time, those with most things first, because each thing there waits for the one before it.
 *
 * @param addressOf gives the address that the work begins with
 */
export async function walkHosts<T>(
  things: readonly T[],
  addressOf: (thing: T) => string,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const groups = Map.groupBy(things, (thing) => URL.parse(addressOf(thing))?.hostname)
  const queue = [...groups.values()].toSorted((a, b) => b.length - a.length).values()
  const walkOne = async () => {
    for (const group of queue) for (const thing of group) await work(thing)
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, walkOne))
}
