/**
 * Loads the data of the search. All come in classic scripts, because browsers refuse `fetch` when the
 * site was opened as files (`file:`).
 */
import type { SynonymLines } from '../../archive/subject.ts'
import { hasLine } from '../query/catalogue.ts'
import type { Catalogue, Names } from '../query/catalogue.ts'
import type { TakeDates } from '../query/date-query.ts'
import type { IndexDescription, IndexPart } from '../query/index-parts.ts'
import { hasOtherScript, joinScripts } from '../query/names-by-script.ts'
import { addDays, addFacets, addLine } from '../query/event-pieces.ts'
import type { Pieces } from '../query/event-pieces.ts'
import { OtherIndexError } from '../query/index-parts.ts'
import { unpackCatalogues } from '../query/packed-catalogue.ts'
import type { Outline, PackedCatalogue, Unpacked } from '../query/packed-catalogue.ts'
import type { StoredDocument } from '../query/stored-document.ts'
import { LISTS_IN_FILE, withPairs } from '../query/word-pairs.ts'
import type { PairLists } from '../query/word-pairs.ts'
import { cached } from './cached.ts'
import type { IndexSource } from './pagefind-index.ts'
import { root } from './root.ts'

/** What the scripts of `search/build` assign to `window.archiveSearch`. */
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
}

interface SharedTexts {
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

/** Where the index is loaded from. */
export const indexSource: IndexSource = {
  part: (name) => loadEntry('parts', name),
  file: (path) => loadEntry('files', path),
}

let unpacked: Unpacked | undefined
let allNames: Names | undefined
/** The pieces that the catalogue has already. */
const pieces = new Map<keyof Pieces, Promise<void>>()

async function loadUnpacked(): Promise<Unpacked> {
  const packed = await loadData('catalogue')
  return (unpacked ??= unpackCatalogues([packed]))
}

/** The catalogue, loaded and unpacked once. */
export const loadCatalogue = async (): Promise<Catalogue> => (await loadUnpacked()).catalogue

/** Loads fields of all events, where the catalogue does not have them. */
export const loadPiece = (name: keyof Pieces): Promise<void> =>
  cached(pieces, name, async () => {
    const { catalogue, shares } = await loadUnpacked()
    const [share] = shares
    if (!share?.outline) return
    if (name === 'days') {
      addDays(catalogue, share, checked(await loadData('days'), share.outline))
    } else {
      addFacets(catalogue, share, checked(await loadData('facets'), share.outline))
    }
  })

/** The texts of an event; afterwards the catalogue has what its line shows. */
export async function openEvent(document: number): Promise<StoredDocument> {
  const { catalogue, shares } = await loadUnpacked()
  const [event, share] = [catalogue.events[document]!, shares[0]!]
  const { outline } = share
  if (!outline) return (await loadEntry('texts', event.id)) as StoredDocument
  const shared = await loadEntry('texts', String(Math.floor(document / outline.together)))
  const { texts } = checked(shared as SharedTexts, outline)
  const stored = texts[document % outline.together]!
  if (stored.line && !hasLine(event)) addLine(event, share, stored.line)
  return stored
}

/** The events that have each two words of a phrase side by side, see `SearchContext`. */
export async function loadEventsWithPairs(
  phrase: readonly string[],
): Promise<ReadonlySet<number> | undefined> {
  const { outline } = (await loadUnpacked()).shares[0]!
  if (!outline) return undefined
  const listAt = async (list: number) => {
    const file = await loadEntry('pairs', String(Math.floor(list / LISTS_IN_FILE)))
    return checked(file, outline).lists[list % LISTS_IN_FILE]!
  }
  return withPairs(phrase, listAt, outline.pairLists)
}

/** Whether all that filters look at is loaded. */
export const hasPieces = async (): Promise<boolean> =>
  !(await loadUnpacked()).shares.some(({ outline }) => outline) ||
  (pieces.has('days') && pieces.has('facets'))

/** What belongs to a catalogue, unless the archive was replaced since that was loaded. */
function checked<T extends { readonly numbering: string }>(data: T, { numbering }: Outline): T {
  if (data.numbering !== numbering) throw new OtherIndexError('Events have other numbers now.')
  return data
}

/** The other names that a text can find: those in other scripts only where it has such letters. */
export async function loadNames(text: string): Promise<Names> {
  if (!allNames && !hasOtherScript(text)) return loadData('names')
  const [latin, others] = await Promise.all([loadData('names'), loadData('namesInOtherScripts')])
  return (allNames ??= joinScripts(latin, others))
}

const scripts = new Map<string, Promise<void>>()

/** Forgets all data, so that they are loaded anew. */
export function forgetData(): void {
  unpacked = undefined
  pieces.clear()
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
