/** Edits in place: a passage of a text is replaced, and every other byte stays as it was. */

/** A passage, from the offset `start` up to `end`, and what stands there afterwards. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with its edits made; no two of them overlap. */
export const edited = (text: string, edits: readonly TextEdit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: now }) => all.slice(0, start) + now + all.slice(end), text)

/** Lines that edits change: the first one's number, counted from 1, and what stands there. */
export interface LineChange {
  readonly line: number
  readonly before: string
  readonly after: string
}

/** The lines of a text that edits change, in their order; edits of one line are told together. */
export function changedLines(text: string, edits: readonly TextEdit[]): LineChange[] {
  const passages: { start: number; end: number; edits: TextEdit[] }[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = passages.at(-1)
    if (last && edit.start < last.end) {
      last.end = Math.max(last.end, endOfLine(text, edit.end))
      last.edits.push(edit)
    } else {
      const start = text.lastIndexOf('\n', edit.start - 1) + 1
      passages.push({ start, end: endOfLine(text, edit.end), edits: [edit] })
    }
  }
  return passages.map(({ start, end, edits: within }) => ({
    line: text.slice(0, start).split('\n').length,
    before: text.slice(start, end),
    after: edited(
      text.slice(start, end),
      within.map((e) => ({ ...e, start: e.start - start, end: e.end - start })),
    ),
  }))
}

/** The offset behind the line feed that ends the line of a passage; one that has it already keeps it. */
export function endOfLine(text: string, end: number): number {
  if (text[end - 1] === '\n') return end
  const feed = text.indexOf('\n', end)
  return feed < 0 ? text.length : feed + 1
}
