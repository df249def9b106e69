/** Loads the files of the search: over HTTP, or, opened from disk, from scripts that carry them. */
import type { Catalogue } from '../catalogue.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { isFromDisk, root } from './root.ts'

declare global {
  interface Window {
    /** What data scripts of the archive leave behind. */
    archiveSearch?: {
      catalogue?: Catalogue
      vocabulary?: Vocabulary
      /** Pagefind's files in base64, by their path; only when opened from disk. */
      disk?: Record<string, string>
    }
  }
}

/** A file that the search needs did not arrive. */
export class FileError extends Error {
  constructor(url: string, cause: unknown) {
    super(`${url} could not be loaded.`, { cause })
    this.name = 'FileError'
  }
}

/** Longer than a slow phone takes for the largest file; then something is wrong. */
const PATIENCE_MS = 20_000

let failure: FileError | undefined

/** The failure since it was last asked for: Pagefind goes on without a file, the search must not. */
export function takeFailure(): FileError | undefined {
  const last = failure
  failure = undefined
  return last
}

/** Stands in for `fetch` within Pagefind. */
export async function load(url: string): Promise<Response> {
  try {
    if (isFromDisk) return await fromDisk(url)
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!response.ok) throw new Error(`HTTP status ${response.status}`)
    return response
  } catch (cause) {
    failure = new FileError(url, cause)
    throw failure
  }
}

async function fromDisk(url: string): Promise<Response> {
  await loadData('disk', 'search/disk.js')
  const path = url.replace(/^.*\/pagefind\//, '').replace(/\?.*$/, '')
  const content = window.archiveSearch!.disk![path]
  if (content === undefined) throw new Error('not among the files')
  return new Response(Uint8Array.from(atob(content), (c) => c.charCodeAt(0)))
}

type Data = NonNullable<Window['archiveSearch']>

/** Data that a classic script brings, loaded once. */
export async function loadData<K extends keyof Data>(
  name: K,
  path: string,
): Promise<NonNullable<Data[K]>> {
  if (!window.archiveSearch?.[name]) await (loading[path] ??= loadScript(path))
  return window.archiveSearch![name]!
}

const loading: Record<string, Promise<void>> = {}

/** Runs a script of the archive; a failed one is tried again at the next wish. */
export function loadScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = root + path
    script.onload = () => resolve()
    script.onerror = (event) => {
      script.remove()
      delete loading[path]
      reject(new FileError(root + path, event))
    }
    document.head.append(script)
  })
}
