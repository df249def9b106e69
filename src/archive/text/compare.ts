/**
 * Puts texts in order by code unit, for `sort`: the same order on every machine, whatever its
 * language (`localeCompare` depends on it).
 */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
