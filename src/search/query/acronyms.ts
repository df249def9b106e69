/**
 * The acronyms that a text does not spell out: whoever types HHPA finds the Haven Harbour and
 * Port Authority.
 *
 * @example
 * acronymsOf('the Haven Harbour and Port Authority') // => ['hhpa']
 */
export function acronymsOf(text: string): string[] {
  return Array.from(text.matchAll(capitalized), ([words]) =>
    words
      .split(/[\s-]+/)
      .filter((word) => !/^\p{Ll}/u.test(word))
      .map((word) => word[0]!.toLowerCase())
      .join(''),
  ).filter((acronym) => acronym.length >= 3 && acronym.length <= 6)
}

// Three capitalized words at least; small words may stand between them, but not at the ends.
const capitalized = /\p{Lu}[\p{L}’']+(?:(?:\s+(?:and|of|for|the|on))*[\s-]+\p{Lu}[\p{L}’']+){2,5}/gu
