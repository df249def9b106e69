import { createInstance } from 'pagefind-script'
import type { IndexDescription } from '../query/index-description.ts'
import { sectionWeight } from '../query/section-lengths.ts'
import type { Postings, WordIndex } from '../query/word-index.ts'
import { cached } from './cached.ts'
import { folderOf } from './pagefind-fetch.ts'
import type { Load } from './pagefind-fetch.ts'

/** Words whose postings are kept: enough for a long visit, little memory. */
const MOST_WORDS = 500

/**
 * Pagefind's index, asked one word at a time, in quotation marks: it then answers with the records that
 * have the word or another form of it, and says where. What the words of a query mean together is decided
 * in `search/query`. What is taken for granted here is tested in `tests/unit/search/pagefind.test.ts`.
 */
export class PagefindIndex implements Pick<WordIndex, 'find'> {
  readonly #description: IndexDescription
  readonly #load: Load
  readonly #files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  readonly #words = new Map<string, Promise<Postings>>()
  /** The index, once it is open; after a failure it is opened anew. */
  readonly #opened = new Map<'index', Promise<Awaited<ReturnType<typeof open>>>>()

  /** @param load loads the files of the index */
  constructor(description: IndexDescription, load: Load) {
    this.#description = description
    this.#load = load
  }

  /** Loads what every search needs. */
  async start(): Promise<void> {
    if (this.#description.startFiles.length > 0) await this.#open()
  }

  /** Where a folded word stands, in any of its forms. */
  find(word: string): Promise<Postings> {
    if (this.#words.size > MOST_WORDS) this.#words.clear()
    return cached(this.#words, word, () => this.#ask(word))
  }

  async #ask(word: string): Promise<Postings> {
    const { startFiles, sectionLengths } = this.#description
    // An archive without events has no index.
    if (startFiles.length === 0) return new Map()
    const { search, numbers } = await this.#open()
    try {
      const { results } = await search(`"${word}"`)
      return new Map(
        results.map(({ id, words }) => {
          const document = numbers.get(id)!
          const weightAt = (position: number) => sectionWeight(sectionLengths, document, position)
          return [document, words.map((position) => ({ weight: weightAt(position) }))]
        }),
      )
    } catch (error) {
      // Its request stays open for ever.
      this.#opened.clear()
      throw error
    }
  }

  #open() {
    return cached(this.#opened, 'index', async () => {
      // Before Pagefind asks: what fails now can be tried again, and nothing waits for anything else.
      await Promise.all(this.#description.startFiles.map((path) => this.#read(path)))
      return open((path) => this.#read(path), this.#description.sectionLengths[0]!.length)
    })
  }

  #read(path: string) {
    return cached(this.#files, path, () => this.#load(path))
  }
}

/**
 * Opens an index.
 *
 * @param count how many records it must have
 */
async function open(load: Load, count: number) {
  const { basePath, failure } = folderOf(load)
  const instance = createInstance({ basePath, noWorker: true })
  const search = (...args: Parameters<typeof instance.search>) =>
    Promise.race([instance.search(...args), failure])
  // Pagefind gives ids of its own; sorted by number, all of them tell which is whose.
  const { results } = await search(null, { sort: { n: 'asc' } })
  if (results.length !== count) {
    throw new Error(`Pagefind has ${results.length} of ${count} documents.`)
  }
  return { search, numbers: new Map(results.map(({ id }, number) => [id, number])) }
}
