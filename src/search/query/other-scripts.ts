/**
 * Names in other scripts than the Latin one are as heavy as all others together, and only found by who
 * types such letters: they are loaded apart.
 */
import type { Names } from './catalogue.ts'

/** Whether a text has a letter of another script than the Latin one. */
export const hasOtherScript = (text: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(text)

/** Names in Latin letters, and the others. */
export function splitByScript(names: Names): { readonly latin: Names; readonly others: Names } {
  const only = (isOther: boolean) =>
    Object.fromEntries(
      Object.entries(names)
        .map(([n, list]) => [n, list.filter((name) => hasOtherScript(name) === isOther)] as const)
        .filter(([, list]) => list.length > 0),
    )
  return { latin: only(false), others: only(true) }
}

/** What `splitByScript` took apart. */
export function joinScripts(latin: Names, others: Names): Names {
  const numbers = [...new Set([latin, others].flatMap((names) => Object.keys(names)))].map(Number)
  return Object.fromEntries(numbers.map((n) => [n, [...(latin[n] ?? []), ...(others[n] ?? [])]]))
}
