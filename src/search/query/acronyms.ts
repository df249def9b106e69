/**
 * The acronyms of the names in a text, for those that it does not spell out: a reader who types HHPA
 * should find the Haven Harbour and Port Authority.
 *
 * @example
 * acronymsOf('the Haven Harbour and Port Authority') // => ['hhpa']
 */
export function acronymsOf(text: string): string[] {
  return Array.from(text.matchAll(capitalizedName), ([name]) =>
    name
      .split(/[\s-]+/)
      .filter((word) => !/^\p{Ll}/u.test(word))
      .map((word) => word[0]!.toLowerCase())
      .join(''),
  ).filter((acronym) => acronym.length >= 3 && acronym.length <= 6)
}

/** At least three capitalized words; small words may stand between them, but not at either end. */
const capitalizedName =
  /\p{Lu}[\p{L}’']+(?:(?:\s+(?:and|of|for|the|on))*[\s-]+\p{Lu}[\p{L}’']+){2,5}/gu
