/** Loads the data of the search. */
import { hasLine } from '../query/catalogue.ts'
import type { Catalogue, CatalogueEvent, Names } from '../query/catalogue.ts'
import { hasOtherScript, joinScripts } from '../query/names-by-script.ts'
import { addDays, addFacets, addLine } from '../query/event-pieces.ts'
import type { Pieces } from '../query/event-pieces.ts'
import type { Hit } from '../query/outcome.ts'
import { OtherIndexError } from '../query/index-parts.ts'
import { unpackCatalogues } from '../query/packed-catalogue.ts'
import type { Outline, PackedCatalogue, Share, Unpacked } from '../query/packed-catalogue.ts'
import type { StoredDocument } from '../query/stored-document.ts'
import { LISTS_IN_FILE, withPairs } from '../query/word-pairs.ts'
import { joinNames, joinVocabularies } from '../query/joined-archives.ts'
import { archives, fromAll, missing } from './archives.ts'
import { cached } from './cached.ts'
import type { IndexSource } from './pagefind-index.ts'
import { root } from './root.ts'
import { forgetScripts, loadData, loadEntry } from './scripts.ts'
import type { SharedTexts } from './scripts.ts'
import type { Selected } from './selection.ts'

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

/** The archive that has an event, and the number that the event has there. */
function placeOf(
  document: number,
  { shares }: Unpacked,
): { share: Share; from: string; n: number } {
  const i = shares.findLastIndex(({ firstEvent }) => firstEvent <= document)
  const share = shares[i]!
  return { share, from: archives[i]!, n: document - share.firstEvent }
}

/** Events as what can be taken along is loaded for them. */
export async function selectedOf(hits: readonly Hit<CatalogueEvent>[]): Promise<Selected[]> {
  const all = await loadUnpacked()
  return hits.map(({ item, document }) => {
    const { share, from, n } = placeOf(document, all)
    const { id } = item as Partial<CatalogueEvent>
    return { root: from, number: n, id, numbering: share.outline?.numbering }
  })
}

/** The texts of an event; afterwards the catalogue has what its line shows. */
export async function openEvent(document: number): Promise<StoredDocument> {
  const all = await loadUnpacked()
  const event = all.catalogue.events[document]!
  const { share, from, n } = placeOf(document, all)
  const { outline } = share
  if (!outline) return (await loadEntry('texts', event.id, from)) as StoredDocument
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

/** Forgets all data, so that they are loaded anew. */
export function forgetData(): void {
  for (const map of [unpacked, pieces, allNames, missing]) map.clear()
  forgetScripts()
}
