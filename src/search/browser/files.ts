/** Loads the files of the search: over HTTP, or, opened from disk, from scripts that carry them. */
import { diskScriptOf } from '../query/disk.ts'
import type { SynonymLines } from '../../archive/subject.ts'
import type { Catalogue, Names } from '../query/catalogue.ts'
import { unpacked } from '../query/packed.ts'
import type { Packed } from '../query/packed.ts'
import { isFromDisk, root } from './root.ts'

interface Data {
  catalogue: Packed
  names: Names
  synonyms: SynonymLines
  vocabulary: string
  /** Pagefind's files in base64, by their path; only when opened from disk. */
  disk: Record<string, string>
}

declare global {
  interface Window {
    /** What data scripts of the archive leave behind. */
    archiveSearch?: Partial<Data>
  }
}

/** Longer than a slow phone takes for the largest file; then something is wrong. */
const PATIENCE_MS = 20_000

/** A file of Pagefind's folder by its path in it. */
export async function loadFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (isFromDisk) return fromDisk(path)
  const response = await fetch(`${root}pagefind/${path}`, {
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  if (!response.ok) throw new Error(`${response.url}: HTTP status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

async function fromDisk(path: string): Promise<Uint8Array<ArrayBuffer>> {
  await loadOnce(diskScriptOf(path))
  const content = window.archiveSearch?.disk?.[path]
  if (content === undefined) throw new Error(`${path} is not among the files of the search.`)
  return Uint8Array.from(atob(content), (c) => c.charCodeAt(0))
}

/** Data that a classic script brings. */
export async function loadData<K extends 'catalogue' | 'names' | 'synonyms' | 'vocabulary'>(
  name: K,
): Promise<Data[K]> {
  const path = `search/${name}.js`
  await loadOnce(path)
  const data = window.archiveSearch?.[name]
  if (data === undefined) throw new Error(`${path} brought nothing.`)
  return data as Data[K]
}

let catalogue: Catalogue | undefined

export const loadCatalogue = async (): Promise<Catalogue> =>
  (catalogue ??= unpacked(await loadData('catalogue')))

const loaded = new Map<string, Promise<void>>()

/** Runs a script once; one that failed is tried again at the next wish. */
function loadOnce(path: string): Promise<void> {
  let script = loaded.get(path)
  if (!script) {
    script = loadScript(path)
    script.catch(() => loaded.delete(path))
    loaded.set(path, script)
  }
  return script
}

function loadScript(path: string): Promise<void> {
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
