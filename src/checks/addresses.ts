/** Addresses are permanent: what the list of addresses says must hold. */
import { addressOf, redirectsOf } from '../archive/address.ts'
import { didYouMean } from '../archive/text/edit-distance.ts'
import { ADDRESSES, isWellFormed, newAddresses } from '../records/addresses.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { reportTo } from '../records/text-file.ts'

/** Suggestions take time among many addresses: the first problems get one, which is enough to see. */
const HINTS = 50

/** Addresses that would disappear, lead nowhere, or are not on the list yet. */
export function checkAddresses({
  files,
  addresses: lines,
}: Pick<Content, 'files' | 'addresses'>): Problem[] {
  if (lines.length === 0) return []
  const problems: Problem[] = []
  const report = reportTo(`content/${ADDRESSES}`, problems)
  const taken = new Set(files.map((f) => addressOf(f.kind, f.id)))
  const redirects = new Map(redirectsOf(lines).map((r) => [r.address, r.target]))
  const listed = new Set<string>()
  const example = [...taken].sort()[0] ?? '/events/<id>/'
  for (const entry of lines) {
    const { line, address, target } = entry
    if (!isWellFormed(entry)) {
      report(
        line,
        'not-an-address',
        `Expected an address such as ${example}, or two with an arrow: /people/old-id/ -> /people/new-id/`,
      )
    } else if (listed.has(address)) {
      report(line, 'address-twice', `\`${address}\` is on the list already. Delete this line.`)
    } else if (target === undefined) {
      if (!taken.has(address)) report(line, 'address-lost', lostMessage(address))
    } else if (taken.has(address)) {
      report(
        line,
        'address-in-use',
        `\`${address}\` has a record, so it cannot lead to \`${target}\`. Delete the record, or take the arrow out.`,
      )
    } else if (!taken.has(redirects.get(address) ?? '')) {
      report(
        line,
        'address-leads-nowhere',
        `\`${address}\` leads to \`${target}\`, which has no record.${problems.length < HINTS ? didYouMean(target, taken) : ''}`,
      )
    }
    listed.add(address)
  }
  const missing = newAddresses(files, lines)
  if (missing.length > 0) problems.push(unlisted(missing))
  return problems
}

function lostMessage(address: string): string {
  const kind = address.split('/')[1]
  return (
    `\`${address}\` is published and has no record any more. Bring the record back ` +
    `(an event that is withdrawn keeps its record), or say where a merged one leads: ${address} -> /${kind}/<id>/`
  )
}

function unlisted(missing: readonly string[]): Problem {
  const shown = missing.slice(0, 3).join(', ')
  const rest = missing.length > 3 ? ` and ${missing.length - 3} more` : ''
  return problemOf({
    file: `content/${ADDRESSES}`,
    line: 1,
    code: 'address-not-listed',
    message: `Not on the list yet: ${shown}${rest}. Run: npm run addresses`,
  })
}
