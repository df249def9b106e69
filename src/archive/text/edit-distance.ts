/** ` Did you mean \`topics\`?` where one of the known words is near, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  return hintOf(nearest(word, known))
}

/** ` Did you mean \`a\`, \`b\` or \`c\`?`; nothing where there is nothing to offer. */
export function hintOf(...offers: readonly (string | undefined)[]): string {
  const [last, ...more] = offers
    .filter((offer) => offer !== undefined)
    .map((offer) => `\`${offer}\``)
    .reverse()
  if (last === undefined) return ''
  return ` Did you mean ${more.length > 0 ? `${more.reverse().join(', ')} or ` : ''}${last}?`
}

/** The nearest of the known words, where one is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/**
 * How many letters must be inserted, left out, replaced or swapped with their neighbour to turn one
 * word into the other (optimal string alignment); `limit` when it is that many or more.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
      }
    }
    if (Math.min(...row) >= limit) return limit
    ;[beforeLast, last] = [last, row]
  }
  return Math.min(last[b.length]!, limit)
}
