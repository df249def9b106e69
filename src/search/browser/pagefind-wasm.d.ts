/** The part of Pagefind 1.5 that talks to its WebAssembly; see `../scripts.ts`. */
declare module 'pagefind-wasm' {
  /** The state of an index in the memory of the WebAssembly; each call gives the next. */
  type Pointer = number

  export const wasm_bindgen: {
    /** Compiles the WebAssembly, once. */
    (source: { module_or_path: BufferSource }): Promise<unknown>
    init_pagefind(meta: Uint8Array): Pointer
    /** The parts of the index that a term needs, as a JSON list of names. */
    request_indexes(pointer: Pointer, term: string): string
    load_index_chunk(pointer: Pointer, chunk: Uint8Array): Pointer
    /** Documents as JSON, see `Answer` in `engine.ts`. */
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
