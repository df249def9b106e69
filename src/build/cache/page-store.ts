/**
 * The pages of the last build, in one file: their texts one after the other, then a table of them, then
 * where the table begins and its digest. A file that is not whole, or not ours, counts as none.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PageFacts } from '../../output/page-facts.ts'
import { sha256 } from '../../records/hash.ts'
import type { LookUp } from './look-ups.ts'

/** A page as it was written, and what it asked the archive. */
export interface StoredPage {
  readonly facts: PageFacts
  readonly lookUps: readonly LookUp[]
  readonly bytes: Buffer
}

/** A line of the table. Look-ups are numbers in a list: most are those of many pages. */
interface Entry {
  readonly facts: PageFacts
  readonly lookUps: readonly number[]
  readonly start: number
  readonly length: number
}

interface Table {
  readonly environment: string
  readonly lookUps: readonly LookUp[]
  /** The digests of their answers. */
  readonly answers: readonly (string | undefined)[]
  readonly pages: Readonly<Record<string, Entry>>
}

/** What pages would be rendered from now. */
interface Now {
  /** All that they depend on beside the records, as a digest. */
  readonly environment: string
  /** The answer to a question, as a digest. */
  readonly answer: (lookUp: LookUp) => string | undefined
}

/** The last build's pages. */
export interface StoredPages {
  /** A page that would be rendered the same. */
  readonly find: (file: string) => StoredPage | undefined
  readonly close: () => void
}

const FOOTER = 80

/** Opens the pages of the last build; undefined where there are none that could be used. */
export function openPages(path: string, { environment, answer }: Now): StoredPages | undefined {
  let handle: number | undefined
  try {
    handle = openSync(path, 'r')
    const table = readTable(handle)
    if (table.environment !== environment) throw new Error('Made by other code.')
    return storedPages(handle, table, answer)
  } catch {
    if (handle !== undefined) closeSync(handle)
    return undefined
  }
}

function storedPages(handle: number, table: Table, answer: Now['answer']): StoredPages {
  const isSame = table.lookUps.map((lookUp, n) => {
    const now = answer(lookUp)
    return now !== undefined && now === table.answers[n]
  })
  return {
    find(file) {
      const entry = Object.hasOwn(table.pages, file) ? table.pages[file] : undefined
      if (!entry?.lookUps.every((n) => isSame[n])) return undefined
      const { facts, start, length } = entry
      const bytes = readAt(handle, start, length)
      if (sha256(bytes) !== facts.digest) return undefined
      return { facts, bytes, lookUps: entry.lookUps.map((n) => table.lookUps[n]!) }
    },
    close: () => closeSync(handle),
  }
}

function readTable(handle: number): Table {
  const { size } = fstatSync(handle)
  const footer = readAt(handle, size - FOOTER, FOOTER).toString('latin1')
  const [start, digest] = [Number(footer.slice(0, 16)), footer.slice(16)]
  const bytes = readAt(handle, start, size - FOOTER - start)
  if (sha256(bytes) !== digest) throw new Error('Not whole.')
  return JSON.parse(bytes.toString('utf8')) as Table
}

function readAt(handle: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  if (readSync(handle, bytes, 0, length, start) !== length) throw new Error('Too short.')
  return bytes
}

/** Stores the pages of a build. */
export interface PageWriter {
  readonly add: (file: string, page: StoredPage) => void
  /** Puts the new store into the place of the last. */
  readonly finish: () => void
}

/**
 * Begins a store.
 *
 * @param path where it goes when it is complete
 * @param unfinished where it is written until then, on the same file system
 */
export function writePages(
  path: string,
  unfinished: string,
  { environment, answer }: Now,
): PageWriter {
  mkdirSync(dirname(unfinished), { recursive: true })
  const handle = openSync(unfinished, 'w')
  const numbers = new Map<LookUp, number>()
  const pages: Record<string, Entry> = {}
  let end = 0
  const append = (bytes: Buffer) => {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
    end += bytes.length
  }
  const numberOf = (lookUp: LookUp) => {
    const number = numbers.get(lookUp) ?? numbers.size
    numbers.set(lookUp, number)
    return number
  }
  return {
    add(file, { facts, lookUps, bytes }) {
      pages[file] = { facts, lookUps: lookUps.map(numberOf), start: end, length: bytes.length }
      append(bytes)
    },
    finish() {
      const lookUps = [...numbers.keys()]
      const table: Table = { environment, lookUps, answers: lookUps.map(answer), pages }
      const [start, bytes] = [end, Buffer.from(JSON.stringify(table))]
      append(bytes)
      append(Buffer.from(String(start).padStart(16) + sha256(bytes)))
      closeSync(handle)
      renameSync(unfinished, path)
    },
  }
}
