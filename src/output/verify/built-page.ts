import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemOf } from '../../records/problem.ts'
import type { Problem } from '../../records/problem.ts'
import { tagsOf } from '../markup.ts'
import type { Tag } from '../markup.ts'

/** A page of a built site, as the checks read it. */
export interface BuiltPage {
  /** Its path from the root of the site, such as `events/x/index.html`. */
  readonly file: string
  readonly html: string
  readonly tags: readonly Tag[]
}

/** Reads a page of a built folder. */
export function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8')
  return { file, html, tags: tagsOf(html) }
}

/** What is wrong with a page. */
interface Fault extends Pick<Problem, 'code' | 'message'> {
  /** Where it stands in the page: the start of a tag, or 0 for the whole page. */
  readonly offset: number
}

/** A fault of a page as a problem, which names the line of its file. */
export const pageProblem = (
  { file, html }: Pick<BuiltPage, 'file' | 'html'>,
  { offset, code, message }: Fault,
): Problem => problemOf({ file, line: html.slice(0, offset).split('\n').length, code, message })
