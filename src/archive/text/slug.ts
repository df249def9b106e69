/**
 * Text as one lower-case word, for the names of files and for identifiers: its letters and digits, in any
 * script, with a hyphen for what stands between them.
 *
 * @example
 * slug('The Haven–Port Archive') // => 'the-haven-port-archive'
 */
export const slug = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-')
