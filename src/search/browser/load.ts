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
import { joinNames, joinVocabularies } from '../query/joined-archives.ts'
import { archives, fromAll, missing } from './archives.ts'
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
export async function loadData<K extends Exclude<keyof Data, 'sets'>>(
  name: K,
  from = root,
): Promise<Data[K]> {
  const address = `${from}search/${name}.js`
  const data = (await runScript(address))?.[name]
  if (data === undefined) throw new Error(`${address} did not assign its data.`)
  return data
}

async function loadEntry<K extends keyof Sets>(
  set: K,
  key: string,
  from: string,
): Promise<Sets[K][string]> {
  const address = `${from}search/${set}/${key}.js`
  const entry = (await runScript(address))?.sets?.[set]?.[key]
  if (entry === undefined) throw new Error(`${address} did not assign its data.`)
  return entry as Sets[K][string]
}

/**
 * Where the index of an archive is loaded from. All share one WebAssembly: that of this archive, which has
 * none where it has no events.
 */
export const indexSource = (from: string): IndexSource => ({
  part: (name) => loadEntry('parts', name, from),
  file: (path) => {
    const load = () => loadEntry('files', path, from)
    const isShared = from !== root && path.startsWith('wasm.')
    return isShared ? loadEntry('files', path, root).catch(load) : load()
  },
})

const unpacked = new Map<'unpacked', Promise<Unpacked>>()
const allNames = new Map<'names' | 'namesInOtherScripts', Promise<Names>>()
/** The pieces that the catalogue has already. */
const pieces = new Map<keyof Pieces, Promise<void>>()

/** The catalogue of all archives, and what each has in it, loaded and unpacked once. */
export const loadUnpacked = (): Promise<Unpacked> =>
  cached(unpacked, 'unpacked', async () => {
    const nothing: PackedCatalogue = { events: {}, entities: {}, themes: [] }
    return unpackCatalogues(await fromAll((from) => loadData('catalogue', from), nothing), archives)
  })

/** The catalogue of all archives. */
export const loadCatalogue = async (): Promise<Catalogue> => (await loadUnpacked()).catalogue

/** Loads fields of all events, where the catalogue does not have them. */
export const loadPiece = (name: keyof Pieces): Promise<void> =>
  cached(pieces, name, async () => {
    const { catalogue, shares } = await loadUnpacked()
    const added = shares.map(async (share, i) => {
      if (!share.outline) return
      const from = archives[i]!
      if (name === 'days') {
        addDays(catalogue, share, checked(await loadData('days', from), share.outline))
      } else {
        addFacets(catalogue, share, checked(await loadData('facets', from), share.outline))
      }
    })
    await Promise.all(added)
  })

/** The texts of an event; afterwards the catalogue has what its line shows. */
export async function openEvent(document: number): Promise<StoredDocument> {
  const { catalogue, shares } = await loadUnpacked()
  const i = shares.findLastIndex(({ firstEvent }) => firstEvent <= document)
  const [event, share, from] = [catalogue.events[document]!, shares[i]!, archives[i]!]
  const { outline } = share
  if (!outline) return (await loadEntry('texts', event.id, from)) as StoredDocument
  const n = document - share.firstEvent
  const shared = await loadEntry('texts', String(Math.floor(n / outline.together)), from)
  const { texts } = checked(shared as SharedTexts, outline)
  const stored = texts[n % outline.together]!
  if (stored.line && !hasLine(event)) addLine(event, share, stored.line)
  return stored
}

/** The events that have each two words of a phrase side by side, see `SearchContext`. */
export async function loadEventsWithPairs(
  phrase: readonly string[],
): Promise<ReadonlySet<number> | undefined> {
  const { shares } = await loadUnpacked()
  if (!shares.some(({ outline }) => outline)) return undefined
  const found = await fromAll<Iterable<number>>(async (from, i) => {
    const { outline, eventCount } = shares[i]!
    // Of a small archive, any of its events may have them.
    if (!outline) return Array(eventCount).keys()
    const listAt = async (list: number) => {
      const file = await loadEntry('pairs', String(Math.floor(list / LISTS_IN_FILE)), from)
      return checked(file, outline).lists[list % LISTS_IN_FILE]!
    }
    return withPairs(phrase, listAt, outline.pairLists)
  }, [])
  return new Set(found.flatMap((events, i) => Array.from(events, (n) => shares[i]!.firstEvent + n)))
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
export function loadNames(text: string): Promise<Names> {
  const latin = () => cached(allNames, 'names', () => loadJoinedNames('names'))
  if (!allNames.has('namesInOtherScripts') && !hasOtherScript(text)) return latin()
  return cached(allNames, 'namesInOtherScripts', async () =>
    joinScripts(...(await Promise.all([latin(), loadJoinedNames('namesInOtherScripts')]))),
  )
}

async function loadJoinedNames(name: 'names' | 'namesInOtherScripts'): Promise<Names> {
  const lists = fromAll((from) => loadData(name, from), [])
  const [all, names] = await Promise.all([loadUnpacked(), lists])
  return joinNames(all, names)
}

/** The words of all archives. */
export const loadVocabulary = async (): Promise<string> =>
  joinVocabularies(await fromAll((from) => loadData('vocabulary', from), ''))

const scripts = new Map<string, Promise<Partial<Data> | undefined>>()

/** Forgets all data, so that they are loaded anew. */
export function forgetData(): void {
  for (const map of [unpacked, pieces, allNames, scripts, missing]) map.clear()
}

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
