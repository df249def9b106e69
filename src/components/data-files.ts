/** The files of `/data/` as this process writes them. */
import { remembered } from '../archive/look-up.ts'
import { writeDownloads } from '../formats/downloads.ts'
import type { WrittenFile } from '../formats/download.ts'
import { getArchive } from '../records/archive.ts'
import { sha256 } from '../records/hash.ts'

/** Where the page tells of a file: `events-csv`. */
export const fileAnchor = (name: string): string => name.replace(/\W+/g, '-')

const written = remembered((archive: ReturnType<typeof getArchive>) =>
  writeDownloads(archive, { siteUrl: import.meta.env.SITE, hash: sha256 }),
)

/** Every file, in the order of the list; written once, and again when the archive was edited. */
export const dataFiles = (): readonly WrittenFile[] => written(getArchive())
