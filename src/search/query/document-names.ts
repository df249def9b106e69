/**
 * The names of the documents in an index of Pagefind, in the order in which they were added: so the
 * catalogue need not repeat them.
 *
 * @param meta the content of `pagefind.….pf_meta`, decompressed: CBOR, that begins with its version
 * and a list of `[name, number of words]`; names are texts of ten letters such as `en_69a9cb9`
 */
export function documentNames(meta: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(meta)
  // 0x82, which is a low quotation mark where latin1 means Windows: a list of two. `j`: a text of
  // ten letters.
  return Array.from(text.matchAll(/[\x82\u201a]j([a-z]{2}_[0-9a-f]{7})/g), ([, name]) => name!)
}
