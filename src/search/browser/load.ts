/** Loads the files of the search: by HTTP, or, with `file:`, out of the scripts that carry them. */
import type { SynonymLines } from '../../archive/subject.ts'
import type { Catalogue, Names } from '../query/catalogue.ts'
import { fileProtocolScript } from '../query/file-protocol.ts'
import { unpackCatalogue } from '../query/packed-catalogue.ts'
import type { PackedCatalogue } from '../query/packed-catalogue.ts'
import { isFileProtocol, root } from './root.ts'

/** What the scripts of `search/build` assign to `window.archiveSearch`. */
interface Data {
  catalogue: PackedCatalogue
  names: Names
  synonyms: SynonymLines
  vocabulary: string
  /** Pagefind's files in base64, by their path; only with `file:`. */
  files: Record<string, string>
}

declare global {
  interface Window {
    archiveSearch?: Partial<Data>
  }
}

/** A slow phone loads the largest file in less time; after that something is wrong. */
const TIMEOUT_MS = 20_000

/**
 * A file of Pagefind.
 *
 * @param path its path in Pagefind's folder
 */
export async function loadFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (isFileProtocol) return loadFromScript(path)
  const response = await fetch(`${root}pagefind/${path}`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok) throw new Error(`${response.url}: HTTP status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

async function loadFromScript(path: string): Promise<Uint8Array<ArrayBuffer>> {
  await runScript(fileProtocolScript(path))
  const content = window.archiveSearch?.files?.[path]
  if (content === undefined) throw new Error(`${path} is not among the files of the search.`)
  return Uint8Array.from(atob(content), (c) => c.charCodeAt(0))
}

/** Data that the script of the same name assigns. */
export async function loadData<K extends 'catalogue' | 'names' | 'synonyms' | 'vocabulary'>(
  name: K,
): Promise<Data[K]> {
  const path = `search/${name}.js`
  await runScript(path)
  const data = window.archiveSearch?.[name]
  if (data === undefined) throw new Error(`${path} did not assign its data.`)
  return data
}

let catalogue: Catalogue | undefined

/** The catalogue, loaded and unpacked once. */
export const loadCatalogue = async (): Promise<Catalogue> =>
  (catalogue ??= unpackCatalogue(await loadData('catalogue')))

const scripts = new Map<string, Promise<void>>()

/** Runs a script once. One that could not be loaded is tried again the next time. */
function runScript(path: string): Promise<void> {
  let script = scripts.get(path)
  if (!script) {
    script = appendScript(path)
    script.catch(() => scripts.delete(path))
    scripts.set(path, script)
  }
  return script
}

function appendScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = root + path
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      reject(new Error(`${path} could not be loaded.`))
    }
    document.head.append(script)
  })
}
