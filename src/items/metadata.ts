/** Metadata as files give them, in the archive's own notations. */
import { isDate } from '../archive/date.ts'
import type { Metadata } from './item.ts'

/**
 * The day that a time begins with, or a date in EDTF; undefined for anything else.
 *
 * @example
 * dayIn('2021-07-13T00:40:00+04:00') // => '2021-07-13'
 */
export function dayIn(value: string | null | undefined): string | undefined {
  const text = value?.trim().replace(/^(\d{4})[/](\d{2})[/](\d{2})$/, '$1-$2-$3') ?? ''
  return [/^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0], text].find((date) => date && isDate(date))
}

/**
 * A language as BCP 47 writes it; undefined where it is none.
 *
 * @example
 * languageTag('en_US') // => 'en-US'
 */
export function languageTag(value: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(value?.trim().replaceAll('_', '-') ?? [])[0]
  } catch {
    return undefined
  }
}

type Found = { readonly [Key in keyof Metadata]: Metadata[Key] | undefined }

/** What of some metadata is there. */
export const given = (found: Found): Metadata =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
