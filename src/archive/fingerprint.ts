/**
 * Fingerprints: enough of a news item to show that a quotation is verbatim, without its text.
 *
 * A text becomes words (`wordsOf`); every window of five words becomes a salted digest cut to 24
 * bits; the digests are sorted, so that the order of the text is not given away. Shorter phrases,
 * such as the words of a dating, are added one by one.
 *
 * What it proves: that all windows of a quotation stand in the text. Two in a hundred thousand
 * foreign windows match a text of 350 words by chance, and a changed word in the middle changes
 * five of them. What it does not: capitals and punctuation, and that the text was really published.
 * It does not hide a text either: who guesses word by word can rebuild parts.
 */

/** SHA-256 of a text's UTF-8 bytes in hexadecimal; handed in, since the archive imports no platform. */
export type Hash = (text: string) => string

/** What the archive keeps of a news item's text. */
export interface Fingerprint {
  /** SHA-256 of the item's bytes. */
  readonly sha256: string
  /** Goes into every digest, so that no table of digests serves two sources. */
  readonly salt: string
  /** How many words a window has. */
  readonly window: number
  /** Digests of the text's windows, sorted, each once. */
  readonly windows: readonly string[]
  /** Digests of shorter phrases, each with its number of words: `2:9f31c0`. Sorted. */
  readonly phrases: readonly string[]
}

/** How many words a window has: fewer would match by chance of language, more would ask longer quotations. */
export const WINDOW = 5

/** Six hexadecimal digits: 24 bits. */
const DIGEST_LENGTH = 6

/**
 * The words of a text, as fingerprints see them:
 *
 * 1. Unicode NFKC: a no-break space is a space, `ﬁ` is `fi`, `…` is three dots.
 * 2. Invisible characters (soft hyphens, direction marks) are left out; lower case.
 * 3. A word is a run of letters, marks and digits. An apostrophe of any shape inside it is `'`.
 * 4. Hyphens, dashes, quotation marks, brackets and all other punctuation part words and count as
 *    nothing: `high-level` is two words, `[Foreign Minister]` is two.
 * 5. Two or more dots in a row are one word, `…`: a source's own omission is part of what it says.
 * 6. Symbols that are read out (`&`, `%`, `#`, `@`, `§`, currencies, arithmetic) are words.
 *
 * @example
 * wordsOf('On 12–13 October, Haven’s “Pier” & Port…') // => on 12 13 october haven's pier & port …
 */
export function wordsOf(text: string): string[] {
  const plain = text
    // Before NFKC, which turns an acute accent used as an apostrophe into a space and a mark.
    .replace(/[’‘‛ʼʹ′`´＇]/g, "'")
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
  return (plain.match(word) ?? []).map((w) => (w.startsWith('.') ? '…' : w))
}

const word = /\.(?:\s?\.)+|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[&%#@§\p{Sc}\p{Sm}\p{So}]/gu

/**
 * The fingerprint of a text.
 *
 * @throws {RangeError} naming the phrase that the text does not hold
 */
export function fingerprintOf(
  { text, sha256, phrases }: { text: string; sha256: string; phrases: readonly string[] },
  hash: Hash,
): Fingerprint {
  // Worked out from the item, not drawn: the same item gives the same bytes on every run.
  const salt = hash(`fingerprint salt ${sha256}`).slice(0, 16)
  const words = wordsOf(text)
  const digest = digestWith(salt, hash)
  const short = phrases.flatMap((phrase) => {
    const parts = wordsOf(phrase)
    if (!isRun(parts, words)) throw new RangeError(`The file does not hold the words “${phrase}”.`)
    return parts.length < WINDOW ? [phraseEntry(parts, digest)] : []
  })
  return {
    sha256,
    salt,
    window: WINDOW,
    windows: sorted(windowsOf(words).map(digest)),
    phrases: sorted(short),
  }
}

/** Whether words stand in the text of a fingerprint, one after the other. */
export function holdsWords(words: readonly string[], of: Fingerprint, hash: Hash): boolean {
  const digest = digestWith(of.salt, hash)
  if (words.length === 0) return false
  if (words.length < of.window) return holds(of.phrases, phraseEntry(words, digest))
  return windowsOf(words).every((w) => holds(of.windows, digest(w)))
}

/** For each window of the words, in their order, whether it stands in the text of a fingerprint. */
export function windowsHeld(words: readonly string[], of: Fingerprint, hash: Hash): boolean[] {
  const digest = digestWith(of.salt, hash)
  return windowsOf(words).map((w) => holds(of.windows, digest(w)))
}

/** The phrases of an older fingerprint of the same text whose words the text still holds. */
export function phrasesKept(old: Fingerprint, text: string, hash: Hash): string[] {
  const words = wordsOf(text)
  const digest = digestWith(old.salt, hash)
  const known = new Set(old.phrases)
  const found: string[] = []
  for (let length = 1; length < WINDOW; length++) {
    for (let i = 0; i + length <= words.length; i++) {
      const part = words.slice(i, i + length)
      if (known.delete(phraseEntry(part, digest))) found.push(part.join(' '))
    }
  }
  return found
}

/** Whether some words stand in others one after the other. */
export function isRun(part: readonly string[], whole: readonly string[]): boolean {
  const [first] = part
  if (first === undefined) return false
  return whole.some((other, i) => other === first && part.every((w, j) => whole[i + j] === w))
}

type Digest = (words: readonly string[]) => string

const digestWith =
  (salt: string, hash: Hash): Digest =>
  (words) =>
    hash(`${salt} ${words.join(' ')}`).slice(0, DIGEST_LENGTH)

const phraseEntry = (words: readonly string[], digest: Digest) => `${words.length}:${digest(words)}`

function windowsOf(words: readonly string[]): string[][] {
  const windows: string[][] = []
  for (let i = 0; i + WINDOW <= words.length; i++) windows.push(words.slice(i, i + WINDOW))
  return windows
}

const sorted = (entries: readonly string[]) => [...new Set(entries)].sort()

/** Binary search: the lists of a fingerprint are sorted. */
function holds(list: readonly string[], entry: string): boolean {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < entry) low = middle + 1
    else high = middle
  }
  return list[low] === entry
}
