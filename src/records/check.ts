/** Everything that is checked about the content, in one place: the site's build and `npm run check` call it. */
import type { Records } from '../archive/records.ts'
import { sortProblems } from './problem.ts'
import type { Problem } from './problem.ts'
import { readContent } from './read.ts'
import { checkReferences } from './references.ts'
import { checkRules } from './rules.ts'

/** Reads a content folder and finds every problem in it, sorted by file and line. */
export function checkContent(folder: string): { records: Records; problems: Problem[] } {
  const content = readContent(folder)
  const problems = [...content.problems, ...checkReferences(content), ...checkRules(content)]
  return { records: content.records, problems: sortProblems(problems) }
}
