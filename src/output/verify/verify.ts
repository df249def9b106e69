import { sortProblems } from '../../records/problem.ts'
import type { Problem } from '../../records/problem.ts'
import { checkFiles } from './files.ts'
import { linkCheck } from './links.ts'
import { checkPolicy } from './policy.ts'
import { sizeCheck } from './size.ts'
import { listFiles } from '../files.ts'
import { readPage } from './built-page.ts'

/** Checks a built folder: links, policies, sizes, names. Returns the faults and the number of pages. */
export function verifySite(folder: string): { problems: Problem[]; pageCount: number } {
  const files = listFiles(folder)
  const pages = files.filter((file) => file.endsWith('.html'))
  const links = linkCheck(new Set(files))
  const checkSize = sizeCheck(folder)
  const problems = checkFiles(folder, files)
  // One page after another: ten thousand of them with their tags would not fit into memory.
  for (const file of pages) {
    const page = readPage(folder, file)
    problems.push(...checkPolicy(page), ...links.read(page), ...checkSize(page))
  }
  return { problems: sortProblems([...problems, ...links.finish()]), pageCount: pages.length }
}
