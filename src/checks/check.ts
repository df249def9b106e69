/** Everything that is checked about the content, in one place: the site's build and `npm run check` call it. */
import type { Records } from '../archive/records.ts'
import { checkAddresses } from './addresses.ts'
import { checkAgainstItems } from './against-items.ts'
import { checkCopied } from './copied.ts'
import { checkDatings } from './datings.ts'
import { sha256 } from '../records/hash.ts'
import { checkHeld } from './held.ts'
import { readItems } from '../records/items.ts'
import { checkNearDoubles } from './near-doubles.ts'
import { sortProblems } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import { checkQuotations } from './quotations.ts'
import { readArchive } from '../records/archive.ts'
import type { Reading } from '../records/archive.ts'
import { checkReferences } from './references.ts'
import { checkRules } from './rules.ts'
import { checkSideTaking } from './side-taking.ts'
import { checkSubject } from './subject.ts'
import { checkSummaries } from './summary.ts'
import { checkThemes } from './themes.ts'

/**
 * Every problem of a content folder as it was read, sorted by file and line.
 *
 * @param items a folder with the news items, to check against their text itself
 */
export function checkReading({ content }: Reading, items?: string): Problem[] {
  const found = [
    ...checkReferences(content),
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
    ...checkAddresses(content),
    ...(items === undefined ? [] : checkAgainstItems(content, readItems(items), sha256)),
  ]
  // A line with a slip in it says something else than it will say.
  const slips = new Set(content.problems.filter(isSlip).map(placeOf))
  return sortProblems([...content.problems, ...found.filter((p) => !slips.has(placeOf(p)))])
}

const isSlip = ({ code }: Problem) => code.startsWith('yaml-')
const placeOf = ({ file, line }: Problem) => `${file}:${line}`

/** Reads a content folder and finds every problem in it. */
export function checkContent(
  folder: string,
  { items }: { items?: string | undefined } = {},
): { records: Records; problems: Problem[] } {
  const reading = readArchive(folder)
  return { records: reading.content.records, problems: checkReading(reading, items) }
}
