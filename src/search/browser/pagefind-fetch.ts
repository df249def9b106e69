/**
 * The `fetch` of Pagefind's script. Pagefind goes on without a file that could not be loaded, as if no
 * record had its words, and reports a start that failed to nobody. So it never learns of a failure: its
 * request stays open, and whoever waits for its answer is told instead.
 */

/** Loads a file by its path in Pagefind's folder. */
export type Load = (path: string) => Promise<Uint8Array<ArrayBuffer>>

/** A folder that only Pagefind's script can see. */
export interface Folder {
  /** Its address; another one for each folder. */
  readonly basePath: string
  /** Rejects when a file could not be loaded. */
  readonly failure: Promise<never>
}

const folders = new Map<string, (path: string) => Promise<Response>>()

/** Makes a folder whose files are loaded when Pagefind asks for them. */
export function folderOf(load: Load): Folder {
  const basePath = `/pagefind-${folders.size}/`
  const failure = new Promise<never>((_, fail) => {
    folders.set(basePath, async (path) => {
      try {
        return new Response(await load(path))
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)))
        return new Promise(() => {})
      }
    })
  })
  // Whether anyone waits or not.
  failure.catch(() => {})
  return { basePath, failure }
}

/** Answers Pagefind's script. */
export function fetch(address: string): Promise<Response> {
  const [, basePath, path] = /^(\/pagefind-\d+\/)([^?]+)/.exec(address)!
  return folders.get(basePath!)!(path!)
}
