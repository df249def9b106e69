/** What a process and all that it started use, as Linux tells it in `/proc`. */
import { readFileSync, readdirSync } from 'node:fs'

/** What `/proc` counts time in: it is a hundredth of a second on every Linux. */
const TICKS_PER_SECOND = 100
const PAGE_BYTES = 4096

/** Whether this system tells what is measured here. */
export const isMeasurable: boolean = process.platform === 'linux'

/** What one process has used; times are CPU seconds, user and system. */
interface Usage {
  readonly id: number
  readonly parent: number
  readonly own: number
  /** Of children that have ended. */
  readonly reaped: number
  readonly memory: number
}

/** What a tree uses at a moment. */
export interface TreeUsage {
  /** CPU seconds so far, those of ended children included. */
  readonly cpu: number
  /** Bytes in memory now; what processes share is counted for each. */
  readonly memory: number
}

/** What a process and its descendants use now; zeros when it has ended or the system does not tell. */
export function treeUsage(id: number): TreeUsage {
  if (!isMeasurable) return { cpu: 0, memory: 0 }
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (usageOf(name) ?? []) : [],
  )
  const children = Map.groupBy(all, ({ parent }) => parent)
  const tree = all.filter((usage) => usage.id === id)
  // The list grows while it is walked.
  for (const usage of tree) tree.push(...(children.get(usage.id) ?? []))
  return {
    cpu: tree.reduce((sum, { own, reaped }) => sum + own + reaped, 0),
    memory: tree.reduce((sum, { memory }) => sum + memory, 0),
  }
}

/** CPU seconds of all children of this process that have ended. */
export const reapedCpu = (): number => (isMeasurable ? (usageOf('self')?.reaped ?? 0) : 0)

function usageOf(name: string): Usage | undefined {
  let text
  try {
    text = readFileSync(`/proc/${name}/stat`, 'utf8')
  } catch {
    // It has ended meanwhile.
    return undefined
  }
  // The name of the program, in brackets, may have spaces; numbers follow it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [, parent, , , , , , , , , , user, system, reapedUser, reapedSystem] = fields.map(Number)
  return {
    id: Number.parseInt(text),
    parent: parent!,
    own: (user! + system!) / TICKS_PER_SECOND,
    reaped: (reapedUser! + reapedSystem!) / TICKS_PER_SECOND,
    memory: Number(fields[21]) * PAGE_BYTES,
  }
}
