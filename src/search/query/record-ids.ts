/**
 * Pagefind's list of records without their ids, which are most of its bytes and say nothing here: a record
 * is known by its number. Pagefind asks only that no two are the same, so the browser puts numbers in
 * their place. How Pagefind writes the list is no part of what it promises: the build ends where it is
 * written otherwise, and `tests/unit/search/pagefind.test.ts` says how.
 */

const ZERO = 0x30
/** An id has a language, `_` and seven digits or more; nothing else in the list has so many zeros. */
const SHORTEST = 8

/** Whether a file of Pagefind's folder is its list of records. */
export const isRecordList = (path: string): boolean => path.endsWith('.pf_meta')

/**
 * A list of records with zeros for ids.
 *
 * @param list a byte a character
 * @param path of the file: `pagefind.en_8938cb9f68.pf_meta`
 * @param count how many records it has; they come first
 * @throws {Error} where it has fewer ids
 */
export function withoutIds(list: string, path: string, count: number): string {
  const prefix = /^pagefind\.([^_]+_)/.exec(path)?.[1] ?? ''
  let found = 0
  const result = list.replaceAll(new RegExp(`${prefix}[0-9a-f]{7,}`, 'g'), (id) =>
    found++ < count ? '0'.repeat(id.length) : id,
  )
  if (found < count) throw new Error(`Of ${count} records Pagefind names ${found} in ${path}.`)
  return result
}

/** Gives the records of a list ids again, each another, of the same length as before. */
export function addIds(list: Uint8Array): void {
  let count = 0
  let end = 0
  for (let start; (start = list.indexOf(ZERO, end)) >= 0;) {
    end = start + 1
    while (list[end] === ZERO) end++
    if (end - start < SHORTEST) continue
    const id = (count++).toString(36).padStart(end - start, '0')
    for (let i = 0; i < id.length; i++) list[start + i] = id.charCodeAt(i)
  }
}
