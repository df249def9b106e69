/** What is worked out from a record's file, remembered with the file for as long as its content stays. */

/** What was worked out, by name: the value, and what it rests on beside the file itself. */
export type Facts = Record<string, readonly [value: unknown, on?: string]>

/** A file about which facts are remembered; of one with faults none are. */
interface Known {
  readonly facts?: Facts | undefined
}

/** Facts of which the cache has not all yet. */
export const unsaved = new WeakSet<Facts>()

/** The name of a fact, with what changes with all that it rests on beside the file itself. */
type Key = string | { readonly name: string; readonly on: string }

/**
 * A fact about a file, worked out once.
 *
 * @param workOut gives a value that JSON can hold
 */
export function factOf<T>({ facts }: Known, key: Key, workOut: () => T): T {
  const { name, on } = typeof key === 'string' ? { name: key, on: undefined } : key
  const known = facts?.[name]
  if (known && known[1] === on) return known[0] as T
  const value = workOut()
  if (facts) {
    facts[name] = on === undefined ? [value] : [value, on]
    unsaved.add(facts)
  }
  return value
}

/** What a check finds in a file. That it found nothing is remembered: then it does not look again. */
export function unlessSound<T>(file: Known, key: Key, check: () => readonly T[]): readonly T[] {
  let found: readonly T[] | undefined
  const isSound = factOf(file, key, () => (found = check()).length === 0)
  return isSound ? [] : (found ?? check())
}
