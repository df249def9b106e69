/** So many answers are remembered: the words of a large archive. */
const MOST = 200_000

/**
 * What a function makes of a text, made once for each text: the same words come again and again. When
 * too many are remembered, all are forgotten.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let made = known.get(text)
    if (made === undefined) {
      if (known.size >= MOST) known.clear()
      known.set(text, (made = make(text)))
    }
    return made
  }
}
