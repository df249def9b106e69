/** Everything that is checked about the content, in one place: the site's build and `npm run check` call it. */
import type { Records } from '../archive/records.ts'
import { checkAddresses, readAddresses } from './addresses.ts'
import { checkAgainstItems } from './against-items.ts'
import { checkCopied } from './copied.ts'
import { checkDatings } from './datings.ts'
import { sha256 } from './hash.ts'
import { checkHeld } from './held.ts'
import { readItems } from './items.ts'
import { checkNearDoubles } from './near-doubles.ts'
import { sortProblems } from './problem.ts'
import type { Problem } from './problem.ts'
import { checkQuotations } from './quotations.ts'
import { readContent } from './read.ts'
import { checkReferences } from './references.ts'
import { checkRules } from './rules.ts'
import { checkSideTaking } from './side-taking.ts'
import { checkSummaries } from './summary.ts'
import { checkThemes } from './themes.ts'

/**
 * Reads a content folder and finds every problem in it, sorted by file and line.
 *
 * @param items a folder with the news items, to check against their text itself
 */
export function checkContent(
  folder: string,
  { items }: { items?: string | undefined } = {},
): { records: Records; problems: Problem[] } {
  const content = readContent(folder)
  const unread: Problem[] = []
  const addresses = readAddresses(folder, unread)
  const problems = [
    ...content.problems,
    ...unread,
    ...checkReferences(content),
    ...checkRules(content),
    ...checkHeld(content),
    ...checkQuotations(content, sha256),
    ...checkDatings(content, sha256),
    ...checkCopied(content, sha256),
    ...checkSummaries(content),
    ...checkThemes(content),
    ...checkSideTaking(content),
    ...checkNearDoubles(content),
    ...checkAddresses(content, addresses),
    ...(items === undefined ? [] : checkAgainstItems(content, readItems(items), sha256)),
  ]
  return { records: content.records, problems: sortProblems(problems) }
}
