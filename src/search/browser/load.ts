/**
 * Loads the data of the search. All come in classic scripts, because browsers refuse `fetch` when the
 * site was opened as files (`file:`).
 */
import type { SynonymLines } from '../../archive/subject.ts'
import type { Catalogue, Names } from '../query/catalogue.ts'
import type { TakeDates } from '../query/date-query.ts'
import type { IndexDescription, IndexPart } from '../query/index-parts.ts'
import { hasOtherScript, joinScripts } from '../query/names-by-script.ts'
import { unpackCatalogue } from '../query/packed-catalogue.ts'
import type { PackedCatalogue } from '../query/packed-catalogue.ts'
import type { StoredDocument } from '../query/stored-document.ts'
import { cached } from './cached.ts'
import type { IndexSource } from './pagefind-index.ts'
import { root } from './root.ts'

/** What the scripts of `search/build` assign to `window.archiveSearch`. */
interface Data {
  catalogue: PackedCatalogue
  /** Those in Latin letters. */
  names: Names
  namesInOtherScripts: Names
  synonyms: SynonymLines
  vocabulary: string
  index: IndexDescription
  /** `dates.ts` assigns it. */
  dates: TakeDates
  sets: Partial<Sets>
}

/** Of these, each entry comes in a script of its own. */
interface Sets {
  /** Parts of the index, by name. */
  parts: Readonly<Record<string, IndexPart>>
  /** Files of the index in base64, by their path in Pagefind's folder. */
  files: Readonly<Record<string, string>>
  /** The texts of events, by id. */
  texts: Readonly<Record<string, StoredDocument>>
}

declare global {
  interface Window {
    archiveSearch?: Partial<Data>
  }
}

/** A slow phone loads the largest file in less time; after that something is wrong. */
const TIMEOUT_MS = 20_000

/** Data that the script of the same name assigns. */
export async function loadData<K extends Exclude<keyof Data, 'sets'>>(name: K): Promise<Data[K]> {
  const path = `search/${name}.js`
  await runScript(path)
  const data = window.archiveSearch?.[name]
  if (data === undefined) throw new Error(`${path} did not assign its data.`)
  return data
}

async function loadEntry<K extends keyof Sets>(set: K, key: string): Promise<Sets[K][string]> {
  const path = `search/${set}/${key}.js`
  await runScript(path)
  const entry = window.archiveSearch?.sets?.[set]?.[key]
  if (entry === undefined) throw new Error(`${path} did not assign its data.`)
  return entry as Sets[K][string]
}

/** The texts of an event. */
export const loadTexts = (id: string): Promise<StoredDocument> => loadEntry('texts', id)

/** Where the index is loaded from. */
export const indexSource: IndexSource = {
  part: (name) => loadEntry('parts', name),
  file: (path) => loadEntry('files', path),
}

let catalogue: Catalogue | undefined
let allNames: Names | undefined

/** The catalogue, loaded and unpacked once. */
export const loadCatalogue = async (): Promise<Catalogue> =>
  (catalogue ??= unpackCatalogue(await loadData('catalogue')))

/** The other names that a text can find: those in other scripts only where it has such letters. */
export async function loadNames(text: string): Promise<Names> {
  if (!allNames && !hasOtherScript(text)) return loadData('names')
  const [latin, others] = await Promise.all([loadData('names'), loadData('namesInOtherScripts')])
  return (allNames ??= joinScripts(latin, others))
}

const scripts = new Map<string, Promise<void>>()

/** Forgets all data, so that they are loaded anew. */
export function forgetData(): void {
  catalogue = undefined
  allNames = undefined
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
