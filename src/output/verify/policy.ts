/** Whether each built page has the policy that it should, and nothing that the policy forbids. */
import { remembered } from '../../archive/look-up.ts'
import type { ProblemCode } from '../../records/problem-kinds.ts'
import type { Problem } from '../../records/problem.ts'
import { contentSecurityPolicy } from '../policy.ts'
import { inlineOf, notFoundFile } from '../rewrite/not-found/page.ts'
import { pageProblem } from './built-page.ts'
import type { BuiltPage } from './built-page.ts'
import { isRefresh } from '../markup.ts'
import type { Element, Tag } from '../markup.ts'

/** The faults of a page: its policies, and tags that they do not allow. */
export function checkPolicy(page: BuiltPage): Problem[] {
  const problem = (tag: Tag | undefined, code: ProblemCode, message: string) =>
    pageProblem(page, { tag, code, message })
  const metas = page.tags.filter(({ element }) => element.name === 'meta')
  const policies = metas.filter(
    ({ element }) =>
      element.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  )
  const referrer = metas.find(({ element }) => element.attributes.get('name') === 'referrer')
  return [
    ...policyProblems(page, policies, problem),
    ...(referrer?.element.attributes.get('content') === 'no-referrer'
      ? []
      : [
          problem(
            referrer,
            'no-referrer-policy',
            'The page must have the referrer policy no-referrer.',
          ),
        ]),
    ...tagProblems(page, problem),
  ]
}

/** Makes a fault of a tag, or of the whole page. */
type ProblemOf = (tag: Tag | undefined, code: ProblemCode, message: string) => Problem

function policyProblems(page: BuiltPage, policies: readonly Tag[], problem: ProblemOf): Problem[] {
  const [policy] = policies
  if (!policy || policies.length > 1) {
    return [problem(policy, 'no-policy', `The page has ${policies.length} policies, expected one.`)]
  }
  const expected = contentSecurityPolicy(
    page.file === notFoundFile
      ? { inline: inlineOf(page.html) }
      : { isSearch: page.tags.some(isSearchScript) },
  )
  const found = policy.element.attributes.get('content')
  // A policy does not apply to what stands before it.
  const before = page.tags.find(
    ({ element, start }) => start < policy.start && /^(script|style|link)$/.test(element.name),
  )
  return [
    ...(found === expected
      ? []
      : [
          problem(policy, 'wrong-policy', `The policy is \`${found}\`,\nexpected \`${expected}\`.`),
        ]),
    ...(before
      ? [problem(before, 'late-policy', `<${before.element.name}> stands before the policy.`)]
      : []),
  ]
}

const isSearchScript = ({ element: { name, attributes } }: Tag) =>
  name === 'script' && /(^|\/)search\/page\.js$/.test(attributes.get('src') ?? '')

/** A fault of an element. */
type Fault = readonly [code: ProblemCode, message: string]

/** What the policy forbids, so that browsers would complain about it, or that no page needs. */
const faultsOf = remembered(({ name, attributes }: Element): readonly Fault[] => {
  const found: Fault[] = []
  // Data does not run: the policy does not forbid it.
  const isData = attributes.get('type') === 'application/ld+json'
  if (name === 'script' && !attributes.has('src') && !isData) {
    found.push(['inline-script', 'A script must be a file of its own.'])
  }
  if (name === 'style') found.push(['inline-style', 'Styles belong into src/styles.'])
  if (/^(base|iframe|frame|object|embed|applet)$/.test(name)) {
    found.push(['forbidden-element', `<${name}> has no place here.`])
  }
  // The check of links sees to it that such a path stays within the site.
  if (isRefresh({ name, attributes }) && !/^0; url=\.\.?\//.test(attributes.get('content') ?? '')) {
    const message =
      'A page leads on by itself only at once, and within the archive: content="0; url=../…".'
    found.push(['forbidden-element', message])
  }
  for (const attribute of attributes.keys()) {
    if (attribute === 'style') found.push(['inline-style', `<${name} style="…">: use a class.`])
    else if (/^on[a-z]/.test(attribute)) {
      found.push(['event-handler', `<${name} ${attribute}="…">: use a script file.`])
    }
  }
  return found
})

/** Tags with faults; 404.html carries its script and its style. */
function tagProblems({ file, tags }: BuiltPage, problem: ProblemOf): Problem[] {
  const found: Problem[] = []
  for (const tag of tags) {
    for (const [code, message] of faultsOf(tag.element)) {
      const isCarried = file === notFoundFile && code === `inline-${tag.element.name}`
      if (!isCarried) found.push(problem(tag, code, message))
    }
  }
  return found
}
