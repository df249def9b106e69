/** What must hold of a built folder before readers get it. */
import { sortProblems } from '../../records/problem.ts'
import type { Problem } from '../../records/problem.ts'
import { checkFiles } from './files.ts'
import { linkCheck } from './links.ts'
import { checkPolicy } from './policy.ts'
import { sizeCheck } from './size.ts'
import { listFiles } from '../files.ts'
import { readPage } from './page.ts'

/** The faults of a built folder, and how many pages were read. */
export function verifySite(folder: string): { problems: Problem[]; pageCount: number } {
  const files = listFiles(folder)
  const pages = files.filter((file) => file.endsWith('.html'))
  const links = linkCheck(new Set(files))
  const checkSize = sizeCheck(folder)
  const problems = checkFiles(folder, files)
  // One page after another: ten thousand with their tags would fill the memory.
  for (const file of pages) {
    const page = readPage(folder, file)
    problems.push(...checkPolicy(page), ...links.read(page), ...checkSize(page))
  }
  return { problems: sortProblems([...problems, ...links.finish()]), pageCount: pages.length }
}
