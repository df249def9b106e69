/** The list of every address that the archive ever had, `content/addresses.txt`: none may disappear. */
import { join } from 'node:path'
import { addressOf, mergersOf, parseAddresses } from '../archive/address.ts'
import type { AddressLine, Merger } from '../archive/address.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Problem } from './problem.ts'
import { kinds } from './read.ts'
import type { Content } from './read.ts'
import { listFolder, readTextFile } from './text-file.ts'
import type { Report } from './text-file.ts'

const NAME = 'addresses.txt'

/** Room for 50,000 addresses. */
const MAX_BYTES = 4 * 1024 * 1024

/**
 * The lines of the list in a content folder; none where there is no list. What is wrong with the file
 * is added to `problems`.
 */
export function readAddresses(folder: string, problems: Problem[] = []): AddressLine[] {
  if (!listFolder(folder, () => {}).includes(NAME)) return []
  const text = readTextFile(join(folder, NAME), MAX_BYTES, reportTo(problems))
  return parseAddresses(text ?? '')
}

/**
 * The addresses of merged records, and where they lead. Only those that have the form of one: pages
 * are written there.
 */
export const readMergers = (folder: string): Merger[] =>
  mergersOf(readAddresses(folder).filter(isWellFormed))

const address = new RegExp(`^/(?:${kinds.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*/$`)

const isWellFormed = (line: AddressLine): boolean =>
  address.test(line.address) && (line.target === undefined || address.test(line.target))

const reportTo =
  (problems: Problem[]): Report =>
  (line, code, message) =>
    problems.push({ file: `content/${NAME}`, line, code, severity: 'error', message })

/** Looking for the nearest of many addresses takes its time; nobody reads more. */
const HINTS = 50

/** Addresses that would disappear, lead nowhere, or are not on the list yet. */
export function checkAddresses({ files }: Pick<Content, 'files'>, lines: readonly AddressLine[]) {
  if (lines.length === 0) return []
  const problems: Problem[] = []
  const report = reportTo(problems)
  const taken = new Set(files.map((f) => addressOf(f.kind, f.id)))
  const mergers = new Map(mergersOf(lines).map((m) => [m.address, m.target]))
  const listed = new Set<string>()
  for (const entry of lines) {
    const { line, address, target } = entry
    if (!isWellFormed(entry)) {
      report(
        line,
        'not-an-address',
        'Expected an address such as /people/terry-stamatopoulos/, or two with an arrow: /people/old-id/ -> /people/new-id/',
      )
    } else if (listed.has(address)) {
      report(line, 'address-twice', `\`${address}\` is on the list already. Delete this line.`)
    } else if (target === undefined) {
      if (!taken.has(address)) report(line, 'address-lost', lostMessage(address))
    } else if (taken.has(address)) {
      report(
        line,
        'address-in-use',
        `\`${address}\` has a record, so it cannot lead to \`${target}\`. Delete the record, or take the arrow out.`,
      )
    } else if (!taken.has(mergers.get(address) ?? '')) {
      report(
        line,
        'address-leads-nowhere',
        `\`${address}\` leads to \`${target}\`, which has no record.${problems.length < HINTS ? didYouMean(target, taken) : ''}`,
      )
    }
    listed.add(address)
  }
  const missing = [...taken].filter((address) => !listed.has(address))
  if (missing.length > 0) problems.push(unlisted(missing))
  return problems
}

/** The lines to append: addresses of records that are not on the list, sorted. */
export function newAddresses({ files }: Content, lines: readonly AddressLine[]): string[] {
  const listed = new Set(lines.map((l) => l.address))
  return files
    .map((f) => addressOf(f.kind, f.id))
    .filter((address) => !listed.has(address))
    .sort()
}

/** What stands at the top of a new list. */
export const addressesHeading = `# Every address that a record of the archive ever had; none may disappear. \`npm run addresses\` appends.
# Where a record was merged into another: /people/old-id/ -> /people/new-id/
`

export const addressesPath = (folder: string): string => join(folder, NAME)

function lostMessage(address: string): string {
  const kind = address.split('/')[1]
  return (
    `\`${address}\` is published and has no record any more. Bring the record back ` +
    `(an event that is withdrawn keeps its record), or say where a merged one leads: ${address} -> /${kind}/<id>/`
  )
}

function unlisted(missing: readonly string[]): Problem {
  const shown = missing.toSorted().slice(0, 3).join(', ')
  const rest = missing.length > 3 ? ` and ${missing.length - 3} more` : ''
  return {
    file: `content/${NAME}`,
    line: 1,
    code: 'address-not-listed',
    severity: 'warning',
    message: `Not on the list yet: ${shown}${rest}. Run: npm run addresses`,
  }
}
