import { createInstance } from 'pagefind-script'
import { OtherIndexError, WHOLE, partOf } from '../query/index-parts.ts'
import type { IndexDescription, IndexPart } from '../query/index-parts.ts'
import { addIds, isRecordList } from '../query/record-ids.ts'
import { postingsOf } from '../query/section-places.ts'
import type { Posting, Postings, WordIndex } from '../query/word-index.ts'
import { cached } from './cached.ts'
import { folderOf } from './pagefind-fetch.ts'

/** Where an index is loaded from. */
export interface IndexSource {
  readonly part: (name: string) => Promise<IndexPart>
  /** A file that no part carries, in base64, by its path in Pagefind's folder. */
  readonly file: (path: string) => Promise<string>
}

/** Answers where a folded word stands. */
type Find = (word: string) => Promise<Postings>

/** Words whose postings are kept: enough for a long visit, little memory. */
const MOST_WORDS = 500

/**
 * Pagefind's index, asked one word at a time, in quotation marks: it then answers with the records that
 * have the word or another form of it, and says where. What the words of a query mean together is
 * decided in `search/query`. What is taken for granted here is tested in
 * `tests/unit/search/pagefind.test.ts`.
 */
export class PagefindIndex implements Pick<WordIndex, 'find'> {
  readonly #description: IndexDescription
  readonly #source: IndexSource
  /** What a word counts at each place of a round. */
  readonly #round: readonly Posting[]
  readonly #parts = new Map<string, Promise<Find>>()
  readonly #words = new Map<string, Promise<Postings>>()
  /**
   * Resolves when the first part of any index is open. The others wait for it: opened at once, each would
   * compile Pagefind's WebAssembly again, and its memory would be exchanged under the others.
   */
  static #compiled: Promise<unknown> | undefined

  constructor(description: IndexDescription, source: IndexSource) {
    this.#description = description
    this.#source = source
    this.#round = postingsOf(description.slots)
  }

  /** Loads what every search needs. */
  async start(): Promise<void> {
    const { parts, wasm } = this.#description
    if (parts.length > 0) await this.#source.file(wasm)
  }

  /** Where a folded word stands, in any of its forms. */
  find(word: string): Promise<Postings> {
    if (this.#words.size > MOST_WORDS) this.#words.clear()
    return cached(this.#words, word, () => this.#ask(word))
  }

  async #ask(word: string): Promise<Postings> {
    const { parts } = this.#description
    const name = parts.includes(WHOLE) ? WHOLE : partOf(word)
    if (!parts.includes(name)) return new Map()
    const find = await cached(this.#parts, name, () => this.#open(name))
    try {
      return await find(word)
    } catch (error) {
      // One request of this part stays open for ever, see `pagefind-fetch.ts`.
      this.#parts.delete(name)
      throw error
    }
  }

  async #open(name: string): Promise<Find> {
    const { build, wasm } = this.#description
    const [part] = await Promise.all([this.#source.part(name), this.#source.file(wasm)])
    if (part.build !== build) throw new OtherIndexError(`${name} is part of another index.`)
    const open = () => openPart(part, this.#round, (path) => this.#source.file(path))
    if (PagefindIndex.#compiled) return PagefindIndex.#compiled.then(open)
    const opened = open()
    PagefindIndex.#compiled = opened.catch(() => (PagefindIndex.#compiled = undefined))
    return opened
  }
}

async function openPart(
  { files, records }: IndexPart,
  round: readonly Posting[],
  load: IndexSource['file'],
): Promise<Find> {
  const { basePath, failure } = folderOf(async (path) => {
    const bytes = fromBase64(files[path] ?? (await load(path)))
    if (!isRecordList(path)) return bytes
    const list = await unpacked(bytes)
    addIds(list)
    return list
  })
  const instance = createInstance({ basePath, noWorker: true })
  // One after the other: a search that loads a file frees memory in which others still read.
  let last: Promise<unknown> = Promise.resolve()
  const search = (...args: Parameters<typeof instance.search>) => {
    const next = last.then(() => Promise.race([instance.search(...args), failure]))
    last = next.catch(() => {})
    return next.then(({ results }) => results)
  }
  // Pagefind gives ids of its own: all of them come in the order in which the records were added.
  const all = await search(null)
  const documents = Array.from(records.matchAll(/1/g), ({ index }) => index)
  if (all.length !== documents.length) {
    throw new Error(`Pagefind has ${all.length} of ${documents.length} records.`)
  }
  const numbers = new Map(all.map(({ id }, i) => [id, documents[i]!]))
  const postingAt = (place: number) => round[place % round.length]!
  return async (word) =>
    new Map(
      (await search(`"${word}"`)).map(({ id, words }) => [numbers.get(id)!, words.map(postingAt)]),
    )
}

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))

/** What was compressed with gzip. Pagefind takes a file that is not compressed as well. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
