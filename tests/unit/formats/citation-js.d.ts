/** Citation.js brings no types: what the tests use of it. */
declare module '@citation-js/core' {
  /** Reads entries in whatever format its plugins know, and gives them as CSL-JSON. */
  export class Cite {
    constructor(text: string)
    readonly data: unknown
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
