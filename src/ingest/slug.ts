/** Names and titles as ids: lower-case Latin letters, digits and single hyphens. */

/** The longest id that the archive takes. */
export const MAX_ID = 80

/**
 * Text as an id; empty where no letter of it can be written in Latin.
 *
 * @example
 * slugOf('NATO-ministre møtte Middelhavs-kolleger') // => 'nato-ministre-motte-middelhavs-kolleger'
 * slugOf('Кораблі НАТО') // => 'korabli-nato'
 */
export function slugOf(text: string): string {
  return (
    [...text.normalize('NFC').toLowerCase()]
      .map((letter) => latin[letter] ?? letter)
      .join('')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      // French and Italian leave a letter in front of a word: l’OTAN is not `lotan`.
      .replace(/(?<![a-z0-9])([a-z])['’](?=[a-z]{2})/g, '$1-')
      .replace(/['’‘ʼ`]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  )
}

/**
 * A text without the dates in it: an id carries nothing that could be corrected later.
 *
 * @example
 * withoutDates('Spring Session - Luxembourg, 17-20 May 2013') // => 'Spring Session - Luxembourg,'
 */
export function withoutDates(text: string): string {
  const month = `(?:${months.join('|')})\\.?`
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`
  return text
    .replace(new RegExp(`\\b${day}(?:\\s*[-–]\\s*${day})?\\s+${month}(?![\\p{L}])`, 'giu'), ' ')
    .replace(new RegExp(`(?<![\\p{L}])${month}\\s+${day}(?!\\d)`, 'giu'), ' ')
    .replace(new RegExp(`(?<![\\p{L}])${month}\\s+(?=(?:19|20)\\d\\d\\b)`, 'giu'), ' ')
    .replace(/\b(?:19|20)\d\d\b|['’]\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Cut at a word so that it is no longer than `length`; what remains does not end in `of` or `the`. */
export function cutSlug(slug: string, length = MAX_ID): string {
  const cut = slug.length > length ? slug.slice(0, length + 1).lastIndexOf('-') : slug.length
  return slug.slice(0, cut > 0 ? cut : length).replace(danglingWords, '')
}

/** The id, or the id with the first number from 2 that makes it one that nobody has. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id
  for (let n = 2; ; n++) {
    const numbered = `${cutSlug(id, MAX_ID - `-${n}`.length)}-${n}`
    if (!isTaken(numbered)) return numbered
  }
}

const danglingWords = /(?:-(?:a|an|and|at|by|de|for|in|of|on|the|to|with))+$/

const months =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Januar Februar März Mai Juni Juli Oktober Dezember janvier février mars avril mai juin juillet août septembre octobre novembre décembre gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre'.split(
    ' ',
  )

// Letters that do not come apart into a Latin letter and a mark, and Ukrainian and Serbian Cyrillic.
const latin: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ђ: 'dj', е: 'e', є: 'ie', ё: 'e', ж: 'zh' },
  ...{ з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n' },
  ...{ њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c' },
  ...{ ч: 'ch', џ: 'dz', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
}
