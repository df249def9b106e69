/** What is known of the format of Pagefind 1.5's files, for the build and the browser. */

/** Pagefind puts this before the content of its files, ahead of compressing them. */
export const SIGNATURE = 'pagefind_dcd'

/**
 * The names of the documents of an index, in the order in which they were added, which is that of the
 * catalogue: so the catalogue need not repeat them.
 *
 * @param meta the decompressed content of `pagefind.….pf_meta`: CBOR that begins with the version and
 * a list of `[name, number of words]`; names are texts of ten letters such as `en_69a9cb9`
 */
export function documentNames(meta: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(meta)
  // In CBOR 0x82 begins a list of two, and `j` a text of ten letters. The decoder reads latin1 as
  // Windows-1252, where 0x82 is a low quotation mark.
  return Array.from(text.matchAll(/[\x82\u201a]j([a-z]{2}_[0-9a-f]{7})/g), ([, name]) => name!)
}
