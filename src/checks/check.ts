/** Everything that is checked about the content, in one place: the site's build and `npm run check` call it. */
import type { Records } from '../archive/records.ts'
import { checkAddresses } from './addresses.ts'
import { checkAgainstItems } from './against-items.ts'
import { checkCopied } from './copied.ts'
import { checkDatings } from './datings.ts'
import { sha256 } from '../records/hash.ts'
import { checkDrafts } from './drafts.ts'
import { checkHeld } from './held.ts'
import { readItems } from '../records/items.ts'
import { checkNearDoubles } from './near-doubles.ts'
import { sortProblems } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import { checkQuotations } from './quotations.ts'
import { ADDRESSES } from '../records/addresses.ts'
import { addressOfOwnPage } from '../records/own-pages.ts'
import { readArchive } from '../records/archive.ts'
import { SUBJECT_FILE } from '../records/subject.ts'
import type { Reading } from '../records/archive.ts'
import { checkReferences } from './references.ts'
import { checkRules } from './rules.ts'
import { checkSideTaking } from './side-taking.ts'
import { checkSubject } from './subject.ts'
import { checkSummaries } from './summary.ts'
import { checkThemes } from './themes.ts'
import { checkCircles } from './circles.ts'
import { checkHistory } from './history.ts'
import { checkIds } from './ids.ts'
import { checkLinks } from './links.ts'
import { checkQuotationMarks } from './quotation-marks.ts'
import { checkRepeated } from './repeated.ts'
import { checkSharedNames } from './shared-names.ts'
import { checkUnused } from './unused.ts'

/**
 * Every problem of a content folder as it was read, sorted by file and line.
 *
 * @param items a folder with the news items, to check against their text itself
 */
function checkReading({ content, archive }: Reading, items?: string): Problem[] {
  const references = checkReferences(content)
  const marks = checkQuotationMarks(content)
  const found = [
    ...references,
    ...checkDrafts(content),
    ...checkSubject(content),
    ...checkRules(content),
    ...checkHeld(content),
    ...checkQuotations(content, sha256),
    ...checkDatings(content, sha256),
    ...checkCopied(content, sha256),
    ...checkSummaries(content),
    ...checkThemes(content),
    ...checkSideTaking(content),
    ...checkNearDoubles(content),
    ...checkRepeated(content),
    ...checkSharedNames(content),
    ...checkCircles(content),
    ...checkHistory(content),
    ...checkLinks(content, archive),
    // A reference with a slip in it leaves the record that it means without one.
    ...(references.length > 0 ? [] : checkUnused(content, archive)),
    ...checkIds(content),
    ...checkAddresses(content),
    ...(items === undefined ? [] : checkAgainstItems(content, readItems(items), sha256)),
  ]
  // A line with a slip in it says something else than it will say.
  const told = [...content.problems, ...marks]
  const slips = new Set(told.filter(isSlip).map(placeOf))
  return sortProblems([...told, ...found.filter((p) => !slips.has(placeOf(p)))])
}

const errorsBy = new WeakMap<Reading, readonly Problem[]>()

/** The errors of a reading, for the build and for every page of a preview; each reading is checked once. */
export function errorsOf(reading: Reading): readonly Problem[] {
  const known = errorsBy.get(reading)
  if (known) return known
  const errors = checkReading(reading).filter((p) => p.severity === 'error')
  errorsBy.set(reading, errors)
  return errors
}

/** The address of the page that a file makes: a record, its fingerprint, an own page; nothing for others. */
export const addressOfFile = (file: string): string | undefined =>
  addressOfOwnPage(file) ??
  /^content(\/\w+\/[^/.]+)\.(?:md|fingerprint\.json)$/.exec(file)?.[1]?.concat('/')

/** Whether a problem is about the file whose page has an address. */
export const isAbout =
  (address: string) =>
  ({ file }: Problem): boolean =>
    addressOfFile(file) === address
const isSlip = ({ code }: Problem) => code.startsWith('yaml-') || code === 'quotation-marks'
const placeOf = ({ file, line }: Problem) => `${file}:${line}`

/** Reads a content folder and finds every problem in it. */
export function checkContent(
  folder: string,
  { items }: { items?: string | undefined } = {},
): CheckedContent {
  const reading = readArchive(folder)
  const { records, files } = reading.content
  const problems = checkReading(reading, items)
  const names = [...files, ...problems].map(({ file }) => file)
  return {
    records,
    problems,
    files: [...new Set([...names, SUBJECT_FILE, `content/${ADDRESSES}`])].sort(),
  }
}

/** A content folder, read and checked. */
interface CheckedContent {
  readonly records: Records
  readonly problems: readonly Problem[]
  /** Every file that was looked at, by its path from the root of the project. */
  readonly files: readonly string[]
}
