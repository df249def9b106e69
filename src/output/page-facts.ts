/**
 * A page is read once, as the text that is written. What the list of checksums and the checks of the
 * whole site need of it is kept as facts.
 */
import type { Problem } from '../records/problem.ts'
import { sha256 } from '../records/hash.ts'
import { linksOf } from './verify/links.ts'
import type { Target } from './verify/links.ts'
import { checkPolicy } from './verify/policy.ts'
import { weightOf } from './verify/size.ts'
import type { Weight } from './verify/size.ts'
import type { BuiltPage } from './verify/built-page.ts'

/** What is known of a page of a built site. */
export interface PageFacts {
  readonly digest: string
  /** The faults that show in the page alone. */
  readonly problems: readonly Problem[]
  /** The ids of its elements. */
  readonly ids: readonly string[]
  /** Where its links into the site lead. */
  readonly targets: readonly Target[]
  readonly weight: Weight
}

/** The facts of a page. */
export function factsOf(page: BuiltPage, bytes: Uint8Array): PageFacts {
  const { problems, links } = linksOf(page)
  return {
    digest: sha256(bytes),
    problems: [...checkPolicy(page), ...problems],
    ids: page.tags.flatMap(({ element }) => element.attributes.get('id') ?? []),
    targets: [...new Set(links.map(({ target }) => target))],
    weight: weightOf(page, bytes),
  }
}
