/** Whether each built page has the policy that it should, and nothing that the policy forbids. */
import type { ProblemCode } from '../../records/problem-kinds.ts'
import type { Problem } from '../../records/problem.ts'
import { contentSecurityPolicy } from '../policy.ts'
import { inlineOf, notFoundFile } from '../rewrite/not-found/page.ts'
import { pageProblem } from './built-page.ts'
import type { BuiltPage } from './built-page.ts'
import { isRefresh } from '../markup.ts'
import type { Tag } from '../markup.ts'

/** The faults of a page: its policies, and tags that they do not allow. */
export function checkPolicy(page: BuiltPage): Problem[] {
  const problem = (tag: Tag | undefined, code: ProblemCode, message: string) =>
    pageProblem(page, { tag, code, message })
  const metas = page.tags.filter((t) => t.name === 'meta')
  const policies = metas.filter(
    (t) => t.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  )
  const referrer = metas.find((t) => t.attributes.get('name') === 'referrer')
  return [
    ...policyProblems(page, policies, problem),
    ...(referrer?.attributes.get('content') === 'no-referrer'
      ? []
      : [
          problem(
            referrer,
            'no-referrer-policy',
            'The page must have the referrer policy no-referrer.',
          ),
        ]),
    ...page.tags.flatMap((tag) => tagProblems(page, tag, problem)),
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
  const found = policy.attributes.get('content')
  // A policy does not apply to what stands before it.
  const before = page.tags.find(
    (t) => t.start < policy.start && /^(script|style|link)$/.test(t.name),
  )
  return [
    ...(found === expected
      ? []
      : [
          problem(policy, 'wrong-policy', `The policy is \`${found}\`,\nexpected \`${expected}\`.`),
        ]),
    ...(before
      ? [problem(before, 'late-policy', `<${before.name}> stands before the policy.`)]
      : []),
  ]
}

const isSearchScript = ({ name, attributes }: Tag) =>
  name === 'script' && /(^|\/)search\/page\.js$/.test(attributes.get('src') ?? '')

/** Tags that the policy forbids, so that browsers would complain about them, or that no page needs. */
function tagProblems(page: BuiltPage, tag: Tag, problem: ProblemOf): Problem[] {
  const { name, attributes } = tag
  const isInlineAllowed = page.file === notFoundFile
  const found: Problem[] = []
  if (name === 'script' && !attributes.has('src') && !isInlineAllowed && !isData(tag)) {
    found.push(problem(tag, 'inline-script', 'A script must be a file of its own.'))
  }
  if (name === 'style' && !isInlineAllowed) {
    found.push(problem(tag, 'inline-style', 'Styles belong into src/styles.'))
  }
  if (/^(base|iframe|frame|object|embed|applet)$/.test(name)) {
    found.push(problem(tag, 'forbidden-element', `<${name}> has no place here.`))
  }
  // The check of links sees to it that such a path stays within the site.
  if (isRefresh(tag) && !/^0; url=\.\.?\//.test(attributes.get('content') ?? '')) {
    found.push(
      problem(
        tag,
        'forbidden-element',
        'A page leads on by itself only at once, and within the archive: content="0; url=../…".',
      ),
    )
  }
  for (const attribute of attributes.keys()) {
    if (attribute === 'style') {
      found.push(problem(tag, 'inline-style', `<${name} style="…">: use a class.`))
    } else if (/^on[a-z]/.test(attribute)) {
      found.push(problem(tag, 'event-handler', `<${name} ${attribute}="…">: use a script file.`))
    }
  }
  return found
}

/** Whether a script is data, which does not run: the policy does not forbid it. */
const isData = ({ attributes }: Tag) => attributes.get('type') === 'application/ld+json'
