import { wasm_bindgen } from 'pagefind-wasm'
import { SIGNATURE, documentNames } from '../query/pagefind-format.ts'
import type { StoredDocument } from '../query/stored-document.ts'
import type { Postings, WordIndex } from '../query/word-index.ts'

/** Loads a file by its path in Pagefind's folder. */
type Load = (path: string) => Promise<Uint8Array<ArrayBuffer>>

/** Words whose postings are kept: enough for a long visit, little memory. */
const MOST_WORDS = 500
/** Pagefind stores weights as multiples of 1/24. */
const WEIGHT_SCALE = 24
/**
 * Pagefind multiplies the squared weight by 0.89 for a word that has the same stem, by 0.67 or less
 * for one that is longer or shorter.
 */
const WHOLE_WORD = 0.8

/** What Pagefind answers: documents by name, each with its postings' weights and scores. */
interface Answer {
  readonly results: readonly {
    readonly p: string
    readonly l: readonly { readonly w: number; readonly s: number }[]
  }[]
}

/**
 * Pagefind's index, asked one word at a time: it says where the word stands and how much it counts
 * there. What the words of a query mean together is decided in `search/query`, because Pagefind answers
 * a word that it does not have with whatever begins like it.
 */
export class Engine implements WordIndex {
  readonly #load: Load
  /** The index in the memory of the WebAssembly. */
  #pointer = 0
  /** What was loaded, by name; a failure is forgotten, so that the next call tries again. */
  readonly #loaded = new Map<string, Promise<unknown>>()
  /** The names of documents by number, and their numbers by name. */
  #names: readonly string[] = []
  #numbers: ReadonlyMap<string, number> = new Map()
  readonly #words = new Map<string, Promise<Postings>>()

  /** @param load loads the files of the index */
  constructor(load: Load) {
    this.#load = load
  }

  /** The hash of the index once it is started: the index of another build has another one. */
  indexHash = ''

  /** Loads what every search needs. */
  start(): Promise<void> {
    return this.#once('start', () => this.#begin())
  }

  /** Where a word, or a longer one that begins with it, stands. */
  find(word: string): Promise<Postings> {
    if (this.#words.size > MOST_WORDS) this.#words.clear()
    return cached(this.#words, word, () => this.#ask(word))
  }

  /** The texts of a document. */
  async open(document: number): Promise<StoredDocument> {
    await this.start()
    const name = this.#names[document]!
    return this.#once(name, async () => {
      const json = await this.#read(`fragment/${name}.pf_fragment`)
      return JSON.parse(new TextDecoder().decode(json)) as StoredDocument
    })
  }

  async #ask(word: string): Promise<Postings> {
    await this.start()
    if (this.#names.length === 0) return new Map()
    const chunks = JSON.parse(wasm_bindgen.request_indexes(this.#pointer, word)) as string[]
    await Promise.all(
      chunks.filter(Boolean).map((chunk) =>
        this.#once(chunk, async () => {
          const bytes = await this.#read(`index/${chunk}.pf_index`)
          this.#pointer = wasm_bindgen.load_index_chunk(this.#pointer, bytes)
        }),
      ),
    )
    const json = wasm_bindgen.search(this.#pointer, word, word, '{}', '', false, false)
    const { results } = JSON.parse(json) as Answer
    return new Map(
      results.map(({ p, l }) => [
        this.#numbers.get(p)!,
        l.map(({ w, s }) => ({
          weight: w / WEIGHT_SCALE,
          isWhole: s / w ** 2 > WHOLE_WORD,
        })),
      ]),
    )
  }

  async #begin() {
    const entry = JSON.parse(new TextDecoder().decode(await this.#load('pagefind-entry.json'))) as {
      languages: Record<string, { hash: string; wasm: string }>
    }
    const [language] = Object.values(entry.languages)
    // An archive without events: its index has no document, and so neither words nor names.
    if (!language) return
    const { hash, wasm } = language
    const [meta] = await Promise.all([
      this.#read(`pagefind.${hash}.pf_meta`),
      this.#once('wasm', async () =>
        wasm_bindgen({ module_or_path: await this.#read(`wasm.${wasm}.pagefind`) }),
      ),
    ])
    this.#pointer = wasm_bindgen.init_pagefind(meta)
    this.indexHash = hash
    this.#names = documentNames(meta)
    this.#numbers = new Map(this.#names.map((name, number) => [name, number]))
  }

  /** A file without Pagefind's compression and signature. */
  async #read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await this.#load(path)
    // A server may have told the browser to decompress it already.
    const plain = isSigned(bytes) ? bytes : await gunzip(bytes)
    if (!isSigned(plain)) throw new Error(`${path} is not a file of Pagefind.`)
    return plain.slice(SIGNATURE.length)
  }

  #once<T>(name: string, load: () => Promise<T>): Promise<T> {
    return cached(this.#loaded, name, load) as Promise<T>
  }
}

/** The promise under a key, made where there is none. One that fails is forgotten. */
function cached<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>) {
  const known = map.get(key)
  if (known) return known
  const made = make()
  map.set(key, made)
  made.catch(() => map.delete(key))
  return made
}

const isSigned = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
