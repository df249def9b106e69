/**
 * Names in other scripts than the Latin one are as heavy as all others together, and found only by those
 * who type such letters: they are loaded apart.
 */
import type { Names } from './catalogue.ts'

/** Whether a text has a letter of another script than the Latin one. */
export const hasOtherScript = (text: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(text)

/** Names in Latin letters, and the others. */
export function splitByScript(names: Names): { readonly latin: Names; readonly others: Names } {
  const only = (isOther: boolean) =>
    names.map((list) => list.filter((name) => hasOtherScript(name) === isOther))
  return { latin: only(false), others: only(true) }
}

/** What `splitByScript` took apart. */
export const joinScripts = (latin: Names, others: Names): Names =>
  latin.map((list, n) => [...list, ...others[n]!])
