/**
 * A page is read once, as the text that is written. What the list of checksums and the checks of the
 * whole site need of it is kept as facts.
 */
import type { Problem } from '../records/problem.ts'
import { sha256 } from '../records/hash.ts'
import { linksOf } from './verify/links.ts'
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
  /** Where its links into the site lead, each file once, with the anchors in it. */
  readonly targets: readonly (readonly [file: string, ids: readonly string[]])[]
  readonly weight: Weight
}

/** The facts of a page. */
export function factsOf(page: BuiltPage, bytes: Uint8Array): PageFacts {
  const { problems, links } = linksOf(page)
  const targets = new Map<string, Set<string>>()
  for (const { target } of links) {
    const anchors = targets.get(target.file) ?? new Set()
    targets.set(target.file, anchors.add(target.id))
  }
  const weight = weightOf(page, bytes)
  return {
    digest: sha256(bytes),
    problems: [...checkPolicy(page), ...problems],
    ids: page.tags.flatMap(({ attributes }) => kept(attributes.get('id')) ?? []),
    targets: Array.from(targets, ([file, ids]) => [kept(file)!, [...ids].map((id) => kept(id)!)]),
    weight: { ...weight, loads: weight.loads.map((file) => kept(file)!) },
  }
}

/**
 * A text that is not part of a longer one: that would stay in memory with it. The pages of an archive
 * have many texts in common.
 */
function kept(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const known = texts.get(text)
  if (known !== undefined) return known
  const copy = Buffer.from(text).toString()
  texts.set(copy, copy)
  return copy
}

const texts = new Map<string, string>()
