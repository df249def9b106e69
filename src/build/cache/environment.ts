/** What pages depend on beside the records. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../output/files.ts'
import { contentFolder } from '../../records/content-folder.ts'
import { sha256 } from '../../records/hash.ts'

/** Files and folders that a build reads; the last but one says what is installed. */
const read = [
  'src',
  'public',
  'deploy',
  join(contentFolder, 'pages'),
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
]

/** A digest of the code, of the archive's own pages, and of what is said about the site. */
export function environmentDigest(siteUrl: string | undefined): string {
  const files = read.filter((path) => existsSync(path)).flatMap(filesAt)
  const parts = files.map((file) => `${file} ${sha256(readFileSync(file))}`)
  return sha256([process.version, siteUrl, ...parts].join('\n'))
}

const filesAt = (path: string) =>
  statSync(path).isDirectory() ? listFiles(path).map((file) => join(path, file)) : [path]
