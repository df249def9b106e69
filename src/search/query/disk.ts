/** Which script carries a file of Pagefind for an archive that was opened from disk. */

/**
 * The script that carries a file of Pagefind: one has all that every search needs, the others each a
 * share of the documents.
 */
export function diskScriptOf(path: string): string {
  const [, share = 'index'] = /^fragment\/[a-z]+_([0-9a-f])/.exec(path) ?? []
  return `search/disk/${share}.js`
}
