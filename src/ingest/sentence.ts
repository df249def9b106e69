/**
 * A working note as a sentence: a capital in front, a full stop behind.
 *
 * @example
 * asSentence('year from the address') // => 'Year from the address.'
 */
export function asSentence(note: string): string {
  const text = note.replace(/\s+/g, ' ').trim()
  const begun = /^\p{Ll}[\p{L}\p{M}’'-]*(?=[\s,;:]|$)/u.test(text)
    ? text[0]!.toUpperCase() + text.slice(1)
    : text
  return /[.!?…][”"’)]?$/.test(begun) ? begun : `${begun}.`
}

/** Sentences in one paragraph, those that are there. */
export const joinSentences = (...notes: readonly (string | undefined)[]): string | undefined =>
  notes.flatMap((note) => (note ? [asSentence(note)] : [])).join(' ') || undefined
