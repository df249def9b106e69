import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../records/hash.ts'
import { sortProblems } from '../../records/problem.ts'
import type { Problem } from '../../records/problem.ts'
import { checksumsFile } from '../emit/checksums.ts'
import { listFiles } from '../../records/list-files.ts'
import { factsOf } from '../page-facts.ts'
import type { PageFacts } from '../page-facts.ts'
import { builtPage } from './built-page.ts'
import { nameFaults, textCheck } from './files.ts'
import { brokenLinks, isThere } from './links.ts'
import type { Places } from './links.ts'
import { checkLoads } from './loads.ts'
import { sizeCheck } from './size.ts'

/** A built folder, as it was read. */
export interface BuiltSite {
  readonly folder: string
  /** The SHA-256 of every file but the list of them, by its path. */
  readonly digests: ReadonlyMap<string, string>
  readonly pages: ReadonlyMap<string, PageFacts>
  /** The faults in the texts of other files. */
  readonly problems: readonly Problem[]
}

/**
 * Reads a built folder.
 *
 * @param known what is known of pages already: they are not read
 */
export function readSite(
  folder: string,
  known: ReadonlyMap<string, PageFacts> = new Map(),
): BuiltSite {
  const files = listFiles(folder).filter((file) => file !== checksumsFile)
  const checkText = textCheck(files)
  const pages = new Map<string, PageFacts>()
  const digests = new Map<string, string>()
  const problems: Problem[] = []
  for (const file of files) {
    const facts = known.get(file) ?? readFacts(folder, file)
    if (facts) {
      pages.set(file, facts)
      digests.set(file, facts.digest)
    } else {
      const bytes = readFileSync(join(folder, file))
      problems.push(...checkText(file, bytes))
      digests.set(file, sha256(bytes))
    }
  }
  return { folder, digests, pages, problems }
}

/** Checks a built folder: links, policies, sizes, names. Gives the faults. */
export function verifySite({ folder, digests, pages, problems }: BuiltSite): Problem[] {
  const files = [...digests.keys()]
  const found = [...nameFaults(files), ...checkLoads(folder, files), ...problems]
  const places: Places = {
    hasFile: (file) => digests.has(file) || file === checksumsFile,
    hasId: (file, id) => pages.get(file)?.ids.includes(id) ?? false,
  }
  const checkSize = sizeCheck(folder)
  for (const [file, { problems: own, targets, weight }] of pages) {
    const read = () => readFileSync(join(folder, file))
    found.push(...own, ...checkSize(file, weight, read))
    const areThere = targets.every((target) => isThere(target, places))
    // Facts do not tell where in the page a link stands.
    if (!areThere) found.push(...brokenLinks(readPage(folder, file), places))
  }
  return sortProblems(found)
}

const readPage = (folder: string, file: string) =>
  builtPage(file, readFileSync(join(folder, file), 'utf8'))

function readFacts(folder: string, file: string): PageFacts | undefined {
  if (!file.endsWith('.html')) return undefined
  const page = readPage(folder, file)
  return factsOf(page, Buffer.from(page.html))
}
