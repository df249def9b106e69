/** Citation.js brings no types: what the tests use of it. */
declare module '@citation-js/core' {
  import type { ReadEntry } from './reference-managers.ts'

  /** Reads entries in whatever format its plugins know, and gives them as CSL-JSON. */
  export class Cite {
    constructor(text: string)
    readonly data: ReadEntry[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
