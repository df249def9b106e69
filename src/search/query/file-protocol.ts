/**
 * The search when the site is opened as files (`file:`), without a server: browsers then refuse
 * `fetch`, but run scripts. So Pagefind's files also travel inside scripts, in base64.
 */

/**
 * The script that carries a file of Pagefind. One script has what every search needs; each of the
 * others has a share of the documents, by the first digit of their hash.
 *
 * @param path the file's path in Pagefind's folder
 */
export function fileProtocolScript(path: string): string {
  const [, share = 'index'] = /^fragment\/[a-z]+_([0-9a-f])/.exec(path) ?? []
  return `search/file-protocol/${share}.js`
}
