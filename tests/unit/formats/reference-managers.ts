/** Citations as reference managers read them: by Citation.js, which brings no types. */
import { createRequire } from 'node:module'

/** An entry as CSL-JSON, as far as it is used here. */
export interface ReadEntry {
  readonly id: string
  readonly title: string
  readonly URL?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly author?: readonly {
    readonly family?: string
    readonly given?: string
    readonly literal?: string
  }[]
  /** The authors of a piece of news in RIS. */
  readonly reporter?: string | readonly string[]
}

/** The entries of a text in BibTeX or RIS. */
export function readEntries(text: string): ReadEntry[] {
  const load = createRequire(import.meta.url) as (name: string) => unknown
  const { Cite } = load('@citation-js/core') as {
    Cite: new (text: string) => { data: ReadEntry[] }
  }
  load('@citation-js/plugin-bibtex')
  load('@citation-js/plugin-ris')
  return new Cite(text).data
}

/** The last names of its authors. */
export const familiesOf = ({ author, reporter }: ReadEntry): (string | undefined)[] =>
  author?.map((a) => a.family ?? a.literal ?? a.given) ??
  [reporter ?? []].flat().map((name) => name.split(', ')[0])
