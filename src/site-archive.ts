/** The archive as the pages ask for it: the content collections joined into the graph. */
import { getCollection } from 'astro:content'
import { buildArchive } from './archive/archive.ts'
import type { Archive } from './archive/archive.ts'
import type { Records } from './archive/records.ts'
import { contentFolder } from './content-folder.ts'
import { readMergers } from './records/addresses.ts'
import { sha256 } from './records/hash.ts'
import { kinds } from './records/read.ts'

let built: Promise<Archive> | undefined

/** The graph of all records. Built once for a build, anew for each request while editing. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return joinCollections()
  built ??= joinCollections()
  return built
}

async function joinCollections(): Promise<Archive> {
  const entries = await Promise.all(
    kinds.map(async (kind) => [kind, (await getCollection(kind)).map((e) => e.data)] as const),
  )
  return buildArchive(Object.fromEntries(entries) as unknown as Records, {
    hash: sha256,
    merged: readMergers(contentFolder),
  })
}
