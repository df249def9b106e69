/** The list of every address that the archive ever had, `content/addresses.txt`: none may disappear. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, parseAddresses } from '../archive/address.ts'
import type { AddressLine } from '../archive/address.ts'
import { conflictMessage, resolveConflicts } from './conflict-markers.ts'
import type { Problem } from './problem.ts'
import { factOf } from './facts.ts'
import { kinds } from './kinds.ts'
import type { RecordFile } from './record.ts'
import { readTextFile, reportTo } from './text-file.ts'

/** The name of the list's file. */
export const ADDRESSES = 'addresses.txt'

/** Room for 50,000 addresses. */
const MAX_BYTES = 4 * 1024 * 1024

/**
 * The lines of the list in a content folder; none where there is no list. What is wrong with the file
 * is added to `problems`.
 */
export function readAddresses(folder: string, problems: Problem[]): AddressLine[] {
  const path = join(folder, ADDRESSES)
  if (!lstatSync(path, { throwIfNoEntry: false })) return []
  const report = reportTo(`content/${ADDRESSES}`, problems)
  const text = readTextFile(path, MAX_BYTES, report) ?? ''
  for (const conflict of resolveConflicts(text).conflicts) {
    const { line, end } = conflict
    report(
      line,
      'conflict-marker',
      line === end
        ? conflictMessage(conflict)
        : `A merge left a conflict here, up to line ${end}. Keep the addresses of both sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.`,
    )
  }
  return parseAddresses(text.replace(/^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm, ''))
}

const addressForm = new RegExp(`^/(?:${kinds.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*/$`)

/** Whether addresses of a line have the form of one. */
export const isWellFormed = (line: AddressLine): boolean =>
  addressForm.test(line.address) && (line.target === undefined || addressForm.test(line.target))

/** Whether a file holds a draft, which has no address until it is none. */
export const isDraft = (file: RecordFile): boolean =>
  factOf(file, 'draft', () => file.record?.draft === true)

/**
 * The lines to append: addresses of records that are not on the list, sorted. Drafts have none, and what
 * cannot be read may be one.
 */
export function newAddresses(
  files: readonly RecordFile[],
  lines: readonly AddressLine[],
): string[] {
  const listed = new Set(lines.map((l) => l.address))
  return files
    .filter((f) => f.hasRecord && !isDraft(f))
    .map((f) => addressOf(f.kind, f.id))
    .filter((address) => !listed.has(address))
    .sort()
}

/** What stands at the top of a new list. */
export const addressesHeading = `# Every address that a record of the archive ever had; none may disappear. \`npm run addresses\` appends.
# Where a record was merged into another: /people/old-id/ -> /people/new-id/
`

/** Where the list of a content folder is. */
export const addressesPath = (folder: string): string => join(folder, ADDRESSES)
