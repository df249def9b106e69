/** The permanent addresses of records, and what becomes of one whose record was merged. */
import type { Kind } from './records.ts'

/** The address of a record that was merged into another, and where it leads now. */
export interface Merger {
  readonly address: string
  readonly target: string
}

/** The address of a record from the archive's root, `/events/harbour-opening/`. */
export const addressOf = (kind: Kind, id: string): string => `/${kind}/${id}/`

/** A line of the list of addresses. */
export interface AddressLine {
  /** Counted from 1. */
  readonly line: number
  readonly address: string
  /** Where the line says that the record was merged: the address it leads to. */
  readonly target: string | undefined
}

/**
 * Reads the list of every address that the archive ever had: one a line, `#` begins a comment. A
 * record that was merged into another keeps its line, with where it leads:
 * `/people/a-berg/ -> /people/anna-berg/`
 */
export function parseAddresses(text: string): AddressLine[] {
  return text.split(/\r?\n/).flatMap((raw, i) => {
    const content = raw.replace(/#.*/, '').trim()
    if (!content) return []
    const [address = '', target] = content.split('->').map((part) => part.trim())
    return [{ line: i + 1, address, target }]
  })
}

/**
 * The mergers of a list, by address; a target that was merged later is followed to where it leads.
 * Those that lead in a circle are left out: the check reports them.
 */
export function mergersOf(lines: readonly AddressLine[]): Merger[] {
  const targets = new Map(lines.flatMap((l) => (l.target ? [[l.address, l.target] as const] : [])))
  /** Where addresses lead in the end; nothing for a circle. Each step is gone once. */
  const ends = new Map<string, string | undefined>()
  return [...targets.keys()].sort().flatMap((address) => {
    const way = new Set<string>()
    let target = address
    while (targets.has(target) && !ends.has(target) && !way.has(target)) {
      way.add(target)
      target = targets.get(target)!
    }
    const end = way.has(target) ? undefined : targets.has(target) ? ends.get(target) : target
    for (const step of way) ends.set(step, end)
    const found = ends.get(address)
    return found === undefined ? [] : [{ address, target: found }]
  })
}
