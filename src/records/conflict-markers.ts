/** What a merge leaves in a file that nobody has resolved yet. */

/** A conflict, by its first and its last line, counted from 1. */
interface Conflict {
  readonly line: number
  readonly end: number
}

/** A text without its conflicts: of each the first side stands, and the other lines are blank. */
export interface ResolvedText {
  readonly text: string
  readonly conflicts: readonly Conflict[]
}

/** Finds the conflicts of a text; a line `=======` alone may be a heading's. */
export function resolveConflicts(text: string): ResolvedText {
  // Few texts have such a run of marks anywhere.
  const isClear = !text.includes('<<<<<<<') && !text.includes('>>>>>>>')
  if (isClear || !/^(?:<{7}|>{7})(?: |$)/m.test(text)) return { text, conflicts: [] }
  const conflicts: { line: number; end: number }[] = []
  let side: 'none' | 'first' | 'other' = 'none'
  const lines = text.split('\n').map((line, i) => {
    const [mark] = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/.exec(line) ?? []
    const [kind] = mark ?? ''
    if (kind === '<' || (kind === '>' && side === 'none')) {
      conflicts.push({ line: i + 1, end: i + 1 })
    }
    const isMark = kind === '<' || kind === '>' || (kind !== undefined && side !== 'none')
    if (kind === '<') side = 'first'
    else if (kind === '>') side = 'none'
    else if (isMark) side = 'other'
    if (isMark) conflicts.at(-1)!.end = i + 1
    return isMark || side === 'other' ? '' : line
  })
  return { text: lines.join('\n'), conflicts }
}

/** What is said of a conflict. */
export const conflictMessage = ({ line, end }: Conflict): string =>
  end === line
    ? 'The line is left from a merge. Delete it.'
    : `A merge left a conflict here, up to line ${end}. Keep one of its two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.`
