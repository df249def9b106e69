/** Where words nearly stand in a text: a slip in a quotation is seen beside what it should be. */
import { wordsOf } from '../archive/fingerprint.ts'
import { asItStands } from '../checks/punctuation.ts'

/** So much of the words a passage has to have in common with them. */
const SHARED = 0.6

/**
 * The passage of a text, as long as some words, that shares most of them, as it stands there; nothing
 * where none is near.
 *
 * @example
 * nearestWords('waited for that day', 'We have waited for this day.') // => 'waited for this day.'
 */
export function nearestWords(words: string, text: string): string | undefined {
  const wanted = wordsOf(words)
  if (wanted.length === 0) return undefined
  const all = wordsOf(text)
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let [shared, most, best] = [0, Math.ceil(wanted.length * SHARED) - 1, -1]
  // The passage slides over the text: a word comes in, another goes out.
  for (const [end, word] of all.entries()) {
    shared += take(word)
    const start = end - wanted.length + 1
    if (start > 0) shared -= giveBack(all[start - 1]!)
    if (start >= 0 && shared > most) [most, best] = [shared, start]
  }
  if (best < 0) return undefined
  const passage = all.slice(best, best + wanted.length).join(' ')
  return asItStands(passage, text) ?? passage

  /** Takes a word into the passage: 1 where it is one more of those that are wanted. */
  function take(word: string) {
    const count = left.get(word)
    if (count === undefined) return 0
    left.set(word, count - 1)
    return count > 0 ? 1 : 0
  }
  function giveBack(word: string) {
    const count = left.get(word)
    if (count === undefined) return 0
    left.set(word, count + 1)
    return count >= 0 ? 1 : 0
  }
}
