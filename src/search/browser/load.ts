/** Loads the files of the search: by HTTP, or, with `file:`, out of the script that carries them. */
import type { SynonymLines } from '../../archive/subject.ts'
import type { Catalogue, Names } from '../query/catalogue.ts'
import type { IndexDescription } from '../query/index-description.ts'
import { unpackCatalogue } from '../query/packed-catalogue.ts'
import type { PackedCatalogue } from '../query/packed-catalogue.ts'
import type { StoredDocument } from '../query/stored-document.ts'
import { cached } from './cached.ts'
import { isFileProtocol, root } from './root.ts'

/** What the scripts of `search/build` assign to `window.archiveSearch`. */
interface Data {
  catalogue: PackedCatalogue
  names: Names
  synonyms: SynonymLines
  vocabulary: string
  index: IndexDescription
  /** The files of the index in base64, by their path in Pagefind's folder; only with `file:`. */
  files: Readonly<Record<string, string>>
  /** The texts of events by id, each from a script of its own. */
  texts: Readonly<Record<string, StoredDocument>>
}

declare global {
  interface Window {
    archiveSearch?: Partial<Data>
  }
}

/** A slow phone loads the largest file in less time; after that something is wrong. */
const TIMEOUT_MS = 20_000

/** The server has no such file (any more). */
export class MissingFileError extends Error {}

/**
 * A file of the index.
 *
 * @param path its path in Pagefind's folder
 * @throws {MissingFileError} where the server does not have it
 */
export async function loadFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (isFileProtocol) return fileFromScript(path)
  const response = await fetch(`${root}pagefind/${path}`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  const problem = `${response.url}: HTTP status ${response.status}`
  // Some hosts answer with a page where a file is missing.
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  if (response.status === 404 || isPage) throw new MissingFileError(problem)
  if (!response.ok) throw new Error(problem)
  return new Uint8Array(await response.arrayBuffer())
}

async function fileFromScript(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const content = (await loadData('files'))[path]
  if (content === undefined) throw new Error(`${path} is not among the files of the search.`)
  return Uint8Array.from(atob(content), (c) => c.charCodeAt(0))
}

/** Data that the script of the same name assigns. */
export async function loadData<K extends Exclude<keyof Data, 'texts'>>(name: K): Promise<Data[K]> {
  const path = `search/${name}.js`
  await runScript(path)
  const data = window.archiveSearch?.[name]
  if (data === undefined) throw new Error(`${path} did not assign its data.`)
  return data
}

/** The texts of an event. */
export async function loadTexts(id: string): Promise<StoredDocument> {
  const path = `search/texts/${id}.js`
  await runScript(path)
  const texts = window.archiveSearch?.texts?.[id]
  if (texts === undefined) throw new Error(`${path} did not assign its data.`)
  return texts
}

let catalogue: Catalogue | undefined

/** The catalogue, loaded and unpacked once. */
export const loadCatalogue = async (): Promise<Catalogue> =>
  (catalogue ??= unpackCatalogue(await loadData('catalogue')))

const scripts = new Map<string, Promise<void>>()

/** Forgets all data, so that they are loaded anew. */
export function forgetData(): void {
  catalogue = undefined
  scripts.clear()
}

/** Runs a script once. One that could not be loaded is tried again the next time. */
const runScript = (path: string) => cached(scripts, path, () => appendScript(path))

function appendScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    const fail = () => {
      script.remove()
      reject(new Error(`${path} could not be loaded.`))
    }
    script.src = root + path
    script.onload = () => resolve()
    script.onerror = fail
    setTimeout(fail, TIMEOUT_MS)
    document.head.append(script)
  })
}
