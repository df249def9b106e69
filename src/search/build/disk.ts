/**
 * Pagefind's files for an archive that was opened from disk: browsers refuse to fetch there, so
 * classic scripts carry them in base64.
 */

import { diskScriptOf } from '../query/disk.ts'

/** @param files Pagefind's files by their path within its folder */
export function diskScripts(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const shares = Map.groupBy(sorted, ([path]) => diskScriptOf(path))
  return new Map(
    [...shares].map(([script, share]) => {
      const contents = share.map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')])
      const json = JSON.stringify(Object.fromEntries(contents))
      const code = `Object.assign((self.archiveSearch ??= {}).disk ??= {}, ${json})\n`
      return [script, Buffer.from(code)]
    }),
  )
}
