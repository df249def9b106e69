/** Look-ups that are made once and asked many times. */

/** Records by their id. */
export const indexById = <T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, T> => new Map(records.map((record) => [record.id, record]))

/**
 * Values under each of their keys, in the order in which they come.
 *
 * @param keysOf may name a key twice: a value stands under it once
 */
export function groupByEach<T>(
  values: readonly T[],
  keysOf: (value: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  }
  return groups
}

/** What a function gives for an object, worked out once: again for another object alone, though it be its equal. */
export function remembered<K extends object, V>(give: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (of) => {
    const found = known.get(of) ?? { value: give(of) }
    known.set(of, found)
    return found.value
  }
}

/**
 * What a function makes of a text, made once for each text: the same come again and again.
 *
 * @param limits.most when so many are remembered, all are forgotten: those that come again are soon known again
 * @param limits.copyOf gives the text to remember, where a part of a longer one would keep all of that in memory
 */
export function rememberedTexts<T>(
  make: (text: string) => T,
  limits: { readonly most?: number; readonly copyOf?: (text: string) => string } = {},
): (text: string) => T {
  const { most = 200_000, copyOf = (text: string) => text } = limits
  const known = new Map<string, T>()
  return (text) => {
    let made = known.get(text)
    if (made === undefined) {
      if (known.size >= most) known.clear()
      const copy = copyOf(text)
      known.set(copy, (made = make(copy)))
    }
    return made
  }
}

/** What a function gives, worked out once, when it is first asked for. */
export function once<V>(give: () => V): () => V {
  let known: { readonly value: V } | undefined
  return () => (known ??= { value: give() }).value
}

/** An object whose values are worked out once, each when it is first asked for. */
export function lazily<T extends object>(give: { readonly [K in keyof T]: () => T[K] }): T {
  const entries = Object.entries<() => unknown>(give)
  return Object.defineProperties(
    {},
    Object.fromEntries(entries.map(([key, make]) => [key, { get: once(make), enumerable: true }])),
  ) as T
}
