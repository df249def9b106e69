/** A built page, as the checks read it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../records/problem.ts'
import { tagsOf } from '../markup.ts'
import type { Tag } from '../markup.ts'

export interface BuiltPage {
  /** Its file, such as `events/x/index.html`. */
  readonly file: string
  readonly html: string
  readonly tags: readonly Tag[]
}

export function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8')
  return { file, html, tags: tagsOf(html) }
}

/** A fault of a page, at the line where a tag begins. */
export const pageProblem = (
  { file, html }: Pick<BuiltPage, 'file' | 'html'>,
  offset: number,
  code: string,
  message: string,
): Problem => ({
  file,
  line: html.slice(0, offset).split('\n').length,
  code,
  severity: 'error',
  message,
})
