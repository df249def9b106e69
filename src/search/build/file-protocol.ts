import { compare } from '../../archive/text/compare.ts'
import { fileProtocolScript } from '../query/file-protocol.ts'

/**
 * Scripts that carry Pagefind's files in base64, for a site that was opened as files (`file:`).
 *
 * @param files Pagefind's files by their path in its folder
 */
export function fileProtocolScripts(
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const sorted = [...files].sort(([a], [b]) => compare(a, b))
  const shares = Map.groupBy(sorted, ([path]) => fileProtocolScript(path))
  return new Map(
    [...shares].map(([script, share]) => {
      const contents = share.map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')])
      const json = JSON.stringify(Object.fromEntries(contents))
      const code = `Object.assign((self.archiveSearch ??= {}).files ??= {}, ${json})\n`
      return [script, Buffer.from(code)]
    }),
  )
}
