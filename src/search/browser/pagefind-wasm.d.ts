/** The part of Pagefind 1.5's script that talks to its WebAssembly; see `../build/scripts.ts`. */
declare module 'pagefind-wasm' {
  /** The address of an index in the memory of the WebAssembly. */
  type Pointer = number

  /**
   * Pagefind's WebAssembly: call it once to compile, then open an index with `init_pagefind`. A pointer
   * is good until a chunk is loaded, which returns the next one.
   */
  export const wasm_bindgen: {
    /** Compiles the WebAssembly; called once. */
    (source: { module_or_path: BufferSource }): Promise<unknown>
    init_pagefind(meta: Uint8Array): Pointer
    /** The names of the chunks of the index that a term needs, as a JSON list. */
    request_indexes(pointer: Pointer, term: string): string
    load_index_chunk(pointer: Pointer, chunk: Uint8Array): Pointer
    /** The documents that have a term, as JSON: see `Answer` in `engine.ts`. */
    search(
      pointer: Pointer,
      term: string,
      originalTerm: string,
      filters: string,
      sort: string,
      isExact: boolean,
      withDiacritics: boolean,
    ): string
  }
}
