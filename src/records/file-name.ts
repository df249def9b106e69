/** Names of files in folders of records: which are records, and which nobody meant to be one. */
import { MAX_ID, idPattern } from '../archive/model/fields.ts'
import { foldLetters } from '../archive/text/fold.ts'

/**
 * Whether an editor, a system or a merge left a file: nobody meant it as a record. `.rej` is none of
 * them, since it holds an edit that did not reach its file.
 */
export const isLeftBehind = (name: string): boolean =>
  /^(?:\.|~\$|#.*#$|4913$|thumbs\.db$|desktop\.ini$|icon\r?$)/i.test(name) ||
  /(?:~|\.(?:swp|swo|swn|bak|orig|save|tmp)|___jb_(?:tmp|old)___)$/i.test(name)

/** What an id may be. */
export const isId = (text: string): boolean => text.length <= MAX_ID && idPattern.test(text)

/** Names that Windows keeps for devices: a checkout there would fail. */
export const isReserved = (id: string): boolean => /^(con|prn|aux|nul|com\d|lpt\d)$/.test(id)

/**
 * The name that a file of a record should have, where its own shows which.
 *
 * @example
 * recordName('My Event.markdown') // => 'my-event.md'
 */
export function recordName(name: string): string | undefined {
  const id = idMeant(name.replace(/(?:\.(?:md|mdx|markdown|mdown|mkd|txt))+[\s.]*$/i, ''))
  return id === undefined || isReserved(id) ? undefined : `${id}.md`
}

/** The id that words would have: lower case, without marks on letters, a hyphen for what parts words. */
export function idMeant(words: string): string | undefined {
  const id = foldLetters(words)
    .replace(/['’]/g, '')
    .replace(/[\s_.,;:–—-]+/g, '-')
    .replace(/^-|-$/g, '')
  return isId(id) ? id : undefined
}
