/** Citations as reference managers read them: by Citation.js. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

/** An entry as CSL-JSON, as far as it is used here. */
export interface ReadEntry {
  readonly id: string
  readonly title: string
  readonly URL?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly author?: readonly {
    readonly 'non-dropping-particle'?: string
    readonly family?: string
    readonly given?: string
    readonly literal?: string
  }[]
  /** The authors of a piece of news in RIS. */
  readonly reporter?: string | readonly string[]
}

/** The entries of a text in BibTeX or RIS. */
export const readEntries = (text: string): ReadEntry[] => new Cite(text).data as ReadEntry[]

/** The last names of its authors. */
export const familiesOf = ({ author, reporter }: ReadEntry): (string | undefined)[] =>
  author?.map((a) =>
    a.family
      ? [a['non-dropping-particle'] ?? '', a.family].join(' ').trim()
      : (a.literal ?? a.given),
  ) ?? [reporter ?? []].flat().map((name) => name.split(', ')[0])
