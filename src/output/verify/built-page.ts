import { problemOf } from '../../records/problem.ts'
import type { Problem } from '../../records/problem.ts'
import { tagsOf } from '../markup.ts'
import type { Markup, Tag } from '../markup.ts'

/** A page of a built site, as the checks read it. */
export interface BuiltPage extends Markup {
  /** Its path from the root of the site, such as `events/x/index.html`. */
  readonly file: string
}

/** A page of a text. */
export const builtPage = (file: string, html: string): BuiltPage => ({
  file,
  html,
  tags: tagsOf(html),
})

/** What is wrong with a page. */
interface Fault extends Pick<Problem, 'code' | 'message'> {
  /** The tag that is wrong; undefined where it is the whole page. */
  readonly tag?: Tag | undefined
}

/** A fault of a page as a problem, which names the line of its file. */
export function pageProblem({ file, html }: BuiltPage, { tag, code, message }: Fault): Problem {
  const line = html.slice(0, tag?.start ?? 0).split('\n').length
  return problemOf({ file, line, code, message })
}
