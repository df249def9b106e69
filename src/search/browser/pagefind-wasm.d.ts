/** The part of Pagefind's browser API that the archive uses; see `../scripts.ts` for `places`. */
declare module 'pagefind-browser' {
  export interface Fragment {
    /** The text of the document, its words parted by white space. */
    readonly content: string
    /** Named elements, with the number of the word that follows them. */
    readonly anchors: readonly { readonly id: string; readonly location: number }[]
  }
  export interface Place {
    readonly weight: number
    /** The square of the weight, less the more the word found is longer than the one asked for. */
    readonly balanced_score: number
    /** Number of the word in `content`. */
    readonly location: number
  }
  export interface Result {
    /** The name of the document. */
    readonly id: string
    readonly places: readonly Place[]
    data(): Promise<Fragment>
  }
  export interface Instance {
    search(term: string | null): Promise<{ results: readonly Result[] }>
  }
  export function createInstance(options: {
    basePath: string
    noWorker: boolean
    metaCacheTag: string
  }): Instance
}
