import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

/** Takes comments and spaces out of the script that every page loads; gives its size in bytes. */
export function shortenScript(folder: string): number {
  const path = join(folder, 'site.js')
  const { code } = transformSync(readFileSync(path, 'utf8'), { minify: true, charset: 'utf8' })
  writeFileSync(path, code)
  return Buffer.byteLength(code)
}
