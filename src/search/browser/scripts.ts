/**
 * Runs the scripts that `search/build` makes. All data come in classic scripts, because browsers refuse
 * `fetch` when the site was opened as files (`file:`).
 */
import type { SynonymLines } from '../../archive/subject.ts'
import type { TakenFile } from '../../formats/taken-event.ts'
import type { Names } from '../query/catalogue.ts'
import type { TakeDates } from '../query/date-query.ts'
import type { Pieces } from '../query/event-pieces.ts'
import type { IndexDescription, IndexPart } from '../query/index-parts.ts'
import type { PackedCatalogue } from '../query/packed-catalogue.ts'
import type { StoredDocument } from '../query/stored-document.ts'
import type { PairLists } from '../query/word-pairs.ts'
import { cached } from './cached.ts'
import { root } from './root.ts'
import type { OpenTaking } from './selection.ts'

/** What the scripts assign to `window.archiveSearch`. */
interface Data {
  catalogue: PackedCatalogue
  /** Of a large archive alone. */
  days: Pieces['days']
  facets: Pieces['facets']
  /** Those in Latin letters. */
  names: Names
  namesInOtherScripts: Names
  synonyms: SynonymLines
  vocabulary: string
  index: IndexDescription
  /** `dates.ts` assigns it. */
  dates: TakeDates
  /** `take.ts` assigns it. */
  take: OpenTaking
  sets: Partial<Sets>
}

/** Of these, each entry comes in a script of its own. */
interface Sets {
  /** Parts of the index, by name. */
  parts: Readonly<Record<string, IndexPart>>
  /** Files of the index in base64, by their path in Pagefind's folder. */
  files: Readonly<Record<string, string>>
  /** The texts of events, by id; of a large archive the texts of several, by number. */
  texts: Readonly<Record<string, StoredDocument | SharedTexts>>
  /** Of a large archive: which events have two words side by side. */
  pairs: Readonly<Record<string, PairLists>>
  /** What a reader takes along of several events, by number. */
  taken: Readonly<Record<string, TakenFile>>
}

/** The texts of events that come in one file. */
export interface SharedTexts {
  readonly numbering: string
  readonly texts: readonly StoredDocument[]
}

declare global {
  interface Window {
    archiveSearch?: Partial<Data>
  }
}

/** A slow phone loads the largest file in less time; after that something is wrong. */
const TIMEOUT_MS = 20_000

/** Data that the script of the same name assigns. */
export async function loadData<K extends Exclude<keyof Data, 'sets'>>(
  name: K,
  from = root,
): Promise<Data[K]> {
  const address = `${from}search/${name}.js`
  const data = (await runScript(address))?.[name]
  if (data === undefined) throw new Error(`${address} did not assign its data.`)
  return data
}

/** An entry of a set, which the script of its name assigns. */
export async function loadEntry<K extends keyof Sets>(
  set: K,
  key: string,
  from: string,
): Promise<Sets[K][string]> {
  const address = `${from}search/${set}/${key}.js`
  const entry = (await runScript(address))?.sets?.[set]?.[key]
  if (entry === undefined) throw new Error(`${address} did not assign its data.`)
  return entry as Sets[K][string]
}

const scripts = new Map<string, Promise<Partial<Data> | undefined>>()

/** Forgets which scripts were run, so that they are run anew. */
export const forgetScripts = (): void => scripts.clear()

/** Runs a script once. One that could not be loaded is tried again the next time. */
const runScript = (address: string) => cached(scripts, address, () => appendScript(address))

function appendScript(address: string): Promise<Partial<Data> | undefined> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    const fail = () => {
      script.remove()
      reject(new Error(`${address} could not be loaded.`))
    }
    script.src = address
    // Nothing runs between the script and this, so that what it assigned is not that of another archive.
    script.onload = () => {
      resolve(window.archiveSearch)
      delete window.archiveSearch
    }
    script.onerror = fail
    setTimeout(fail, TIMEOUT_MS)
    document.head.append(script)
  })
}
