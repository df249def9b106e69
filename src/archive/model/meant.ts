/** What somebody meant who wrote a value otherwise than records do. */
import { foldLetters } from '../text/fold.ts'

/** `true` for `Yes`, `false` for `off`. */
export function flagMeant(text: string): string | undefined {
  if (/^(?:true|yes|y|on|1)$/i.test(text)) return 'true'
  return /^(?:false|no|n|off|0)$/i.test(text) ? 'false' : undefined
}

/**
 * Whether a tag is written as `Intl` writes it, and its language has a name: `eng`, `en-us` and `xx` are
 * none. `und` is a text whose language is not known; `qaa` to `qtz` are free for whoever needs one.
 */
export function isLanguage(tag: string): boolean {
  const known = asked.get(tag)
  if (known !== undefined) return known
  const isKnown = tag === 'und' || /^q[a-t][a-z]$/.test(tag) || isNamed(tag)
  asked.set(tag, isKnown)
  return isKnown
}

/** What was asked for: sources are in a handful of languages, and an answer takes time. */
const asked = new Map<string, boolean>()

function isNamed(tag: string): boolean {
  try {
    return new Intl.Locale(tag).toString() === tag && english.of(tag) !== undefined
  } catch {
    return false
  }
}

const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/**
 * The language tag that a text means: written otherwise, the name of a language, or a country with one
 * of its own.
 *
 * @example
 * languageMeant('Deutsch') // => 'de'
 */
export function languageMeant(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-')
  try {
    const canonical = new Intl.Locale(tag).toString()
    if (/^[a-z]{2,3}(?:-[A-Z]{2}|-[A-Z][a-z]{3})?$/.test(canonical) && isLanguage(canonical)) {
      return canonical
    }
  } catch {
    // Not the form of a tag: it may be a name.
  }
  const name = foldLetters(tag)
  const named = twoLetters().find(
    (code) => isLanguage(code) && namesOf(code).some((known) => foldLetters(known) === name),
  )
  if (named) return named
  if (!/^[a-z]{2}$/i.test(tag)) return undefined
  const { language } = new Intl.Locale(`und-${tag.toUpperCase()}`).maximize()
  return language && language !== 'und' && isKnownRegion(tag.toUpperCase()) ? language : undefined
}

const isKnownRegion = (code: string) =>
  new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined

const namesOf = (code: string) => [
  english.of(code) ?? '',
  new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? '',
]

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
const twoLetters = () => letters.flatMap((a) => letters.map((b) => a + b))

/** Whether a text is an address of the web, and nothing else. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text) && URL.canParse(text)

/**
 * The address that a text means.
 *
 * @example
 * addressMeant('www.haven.example/a b') // => 'https://www.haven.example/a%20b'
 */
export function addressMeant(text: string): string | undefined {
  const [, linked] = /^\[[^\]]*\]\(([^)]*)\)$/.exec(text) ?? []
  const bare = (linked ?? text).trim().replace(/^<(.*)>$/, '$1')
  if (/^\S+\s+https?:/i.test(bare)) {
    const [only, ...more] = bare.match(/https?:\/\/\S+/gi) ?? []
    return more.length === 0 && only && isWebAddress(only) ? only : undefined
  }
  // A scheme with a letter missing or doubled, or with other marks than `://` after it.
  const [, scheme = '', rest = ''] =
    /^(h?t?tt?ps?|hhtps?|htps?)(?:\s*[:;]\s*\/*|\/\/:?)\s*(.*)$/i.exec(bare) ?? []
  const address = scheme
    ? `http${/s$/i.test(scheme) ? 's' : ''}://${rest}`
    : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(bare)
      ? `https://${bare}`
      : bare
  const encoded = address.replace(/[\s"<>\\^`{|}]/g, encodeURIComponent)
  return isWebAddress(encoded) && URL.parse(encoded)?.hostname.includes('.') ? encoded : undefined
}

/**
 * Coordinates as a place has them, from what somebody wrote: degrees and minutes, points of the compass,
 * decimal commas, a map, the longitude first.
 *
 * @returns undefined where they are right, or cannot be told
 * @example
 * coordinatesMeant(['50°06′N', '4°12′E']) // => '[50.1, 4.2]'
 */
export function coordinatesMeant(value: unknown): string | undefined {
  const parts = partsOf(value)
  if (parts === undefined || (Array.isArray(value) && areRight(value))) return undefined
  const found = [
    ...parts
      .join(' ')
      .replace(/(\d),(\d)/g, '$1.$2')
      .matchAll(degrees),
  ]
  if (found.length !== 2) return undefined
  const numbers = found.map(([, whole, minutes, seconds, point]) => {
    const size = Number(whole) + (Number(minutes ?? 0) + Number(seconds ?? 0) / 60) / 60
    return { size: /[SW]/i.test(point ?? '') ? -size : size, isEast: /[EW]/i.test(point ?? '') }
  })
  const isTurned = numbers[0]!.isEast || Math.abs(numbers[0]!.size) > 90
  const [latitude, longitude] = (isTurned ? numbers.toReversed() : numbers).map(({ size }) =>
    Number(size.toFixed(4)),
  )
  if (Math.abs(latitude!) > 90 || Math.abs(longitude!) > 180) return undefined
  return `[${latitude}, ${longitude}]`
}

/** `50.1`, `50°06′N`, `4° 12' 30" E`: degrees, minutes, seconds, point of the compass. */
const degrees =
  /(-?\d+(?:\.\d+)?)\s*°?\s*(?:(\d+(?:\.\d+)?)\s*[′'’]\s*)?(?:(\d+(?:\.\d+)?)\s*[″"”]\s*)?([NSEW])?/gi

function partsOf(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.split(/\s*[,;]\s+/)
  if (typeof value !== 'object' || value === null) return undefined
  const parts: unknown[] = Object.values(value)
  if (!parts.every((part) => typeof part === 'string')) return undefined
  // A comma in a number parts it in a list.
  const isSplit = parts.length === 4 && parts.every((part) => /^-?\d+$/.test(part))
  return isSplit ? [`${parts[0]}.${parts[1]}`, `${parts[2]}.${parts[3]}`] : parts
}

const areRight = (parts: readonly unknown[]) =>
  parts.length === 2 &&
  parts.every(
    (part, i) =>
      typeof part === 'string' &&
      /^-?\d{1,3}(\.\d{1,4})?$/.test(part) &&
      Math.abs(Number(part)) <= [90, 180][i]!,
  )
