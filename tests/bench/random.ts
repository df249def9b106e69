/** Chance that is the same on every run: Mulberry32, a generator of 32 bits. */

/** Draws numbers. */
export interface Random {
  /** From 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number
  /** True in this share of draws. */
  readonly chance: (share: number) => boolean
  readonly oneOf: <T>(list: readonly T[]) => T
  /**
   * From 0 up to, but not including, `limit`, small ones far more often: the number of times that an
   * item is drawn falls with its rank, as that of words in a language does (Zipf's law).
   */
  readonly ranked: (limit: number) => number
}

/** Numbers that depend on the seed alone. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    oneOf: (list) => list[below(list.length)]!,
    ranked: (limit) => Math.min(limit - 1, Math.floor((limit + 1) ** next()) - 1),
  }
}
