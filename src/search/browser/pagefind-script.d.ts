/** Pagefind's script for browsers, as far as it is used here; see `../build/scripts.ts`. */
declare module 'pagefind-script' {
  interface Result {
    /** The record's id: a text that says nothing by itself. */
    readonly id: string
    /** The positions in the record's content at which the words of the query stand. */
    readonly words: readonly number[]
  }

  interface Instance {
    /** @param term null finds all records */
    search(
      term: string | null,
      options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
    ): Promise<{ readonly results: readonly Result[] }>
  }

  /**
   * Opens an index. It begins to load at once.
   *
   * @param options.basePath the folder of its files, with a slash at the end
   * @param options.noWorker whether to search in the page itself
   */
  export function createInstance(options: {
    readonly basePath: string
    readonly noWorker: boolean
  }): Instance
}
