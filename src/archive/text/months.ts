/** The English names of the months, in lower case. */
export const monthNames: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * The number of a month by its name or an abbreviation of at least three letters; 0 where it is none.
 *
 * @example
 * monthNumber('Sept') // => 9
 */
export const monthNumber = (name: string): number =>
  monthNames.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1
