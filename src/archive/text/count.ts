/**
 * A number with its noun.
 *
 * @example
 * count(1, 'event') // => '1 event'
 * count(2, 'entry', 'entries') // => '2 entries'
 */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`
