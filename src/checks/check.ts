/** Everything that is checked about the content, in one place: the site's build and `npm run check` call it. */
import type { Records } from '../archive/records.ts'
import { ADDRESSES } from '../records/addresses.ts'
import { readArchive } from '../records/archive.ts'
import type { Snapshot } from '../records/archive.ts'
import { sha256 } from '../records/hash.ts'
import { readItems } from '../records/items.ts'
import { sortProblems } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import { SUBJECT_FILE } from '../records/subject.ts'
import { checkAddresses } from './addresses.ts'
import { checkAgainstItems } from './against-items.ts'
import { checkCircles } from './circles.ts'
import { checkCopied } from './copied.ts'
import { checkDatings } from './datings.ts'
import { checkDrafts } from './drafts.ts'
import { checkHeld } from './held.ts'
import { checkHistory } from './history.ts'
import { checkIds } from './ids.ts'
import { checkLinks } from './links.ts'
import { checkNearDoubles } from './near-doubles.ts'
import { pointingIn } from './pointing.ts'
import { checkQuotationMarks } from './quotation-marks.ts'
import { checkQuotations } from './quotations.ts'
import { checkReferences } from './references.ts'
import { checkRepeated } from './repeated.ts'
import { checkRules } from './rules.ts'
import { checkSharedNames } from './shared-names.ts'
import { checkSideTaking } from './side-taking.ts'
import { checkSourceAlone } from './source-alone.ts'
import { checkStory } from './story.ts'
import { checkSubject } from './subject.ts'
import { checkSummaries } from './summary.ts'
import { checkTerms } from './terms.ts'
import { checkThemes } from './themes.ts'
import { checkUnused } from './unused.ts'

/**
 * Every problem of a content folder as it was read, sorted by file and line.
 *
 * @param items a folder with the news items, to check against their text itself
 */
function checkSnapshot({ content, archive }: Snapshot, items?: string): Problem[] {
  const pointing = pointingIn(content)
  const references = checkReferences(content, pointing)
  const marks = checkQuotationMarks(content)
  const found = [
    ...references,
    ...checkDrafts(content, pointing),
    ...checkSubject(content),
    ...checkStory(content),
    ...checkRules(content),
    ...checkHeld(content),
    ...checkQuotations(content, sha256),
    ...checkDatings(content, sha256),
    ...checkCopied(content, sha256),
    ...checkSummaries(content),
    ...checkTerms(content),
    ...checkThemes(content),
    ...checkSideTaking(content),
    ...checkSourceAlone(content),
    ...checkNearDoubles(content),
    ...checkRepeated(content),
    ...checkSharedNames(content),
    ...checkCircles(content),
    ...checkHistory(content),
    ...checkLinks(content, archive, pointing),
    // A reference with a slip in it leaves the record that it means without one.
    ...(references.length > 0 ? [] : checkUnused(content, archive, pointing)),
    ...checkIds(content),
    ...checkAddresses(content),
    ...(items === undefined ? [] : checkAgainstItems(content, readItems(items), sha256)),
  ]
  // A line with a slip in it says something else than it will say.
  const told = [...content.problems, ...marks]
  const slips = new Set(told.filter(isSlip).map(placeOf))
  return sortProblems([...told, ...found.filter((p) => !slips.has(placeOf(p)))])
}

const errorsBy = new WeakMap<Snapshot, readonly Problem[]>()

/** The errors of a snapshot, for the build and for every page of a preview; each is checked once. */
export function errorsOf(snapshot: Snapshot): readonly Problem[] {
  const known = errorsBy.get(snapshot)
  if (known) return known
  const errors = checkSnapshot(snapshot).filter((p) => p.severity === 'error')
  errorsBy.set(snapshot, errors)
  return errors
}

const isSlip = ({ code }: Problem) => code.startsWith('yaml-') || code === 'quotation-marks'
const placeOf = ({ file, line }: Problem) => `${file}:${line}`

/** Reads a content folder and finds every problem in it. */
export function checkContent(
  folder: string,
  { items }: { items?: string | undefined } = {},
): CheckedContent {
  const snapshot = readArchive(folder)
  const { records, files } = snapshot.content
  const problems = checkSnapshot(snapshot, items)
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
