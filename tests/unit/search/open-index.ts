/** Pagefind's script, and the index as the browser opens it, in Node: through the same bundle. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as PagefindIndexModule from '../../../src/search/browser/pagefind-index.ts'
import { bundle } from '../../../src/search/build/scripts.ts'

/** Runs a module and gives what it exports. */
export async function importCode<T>(code: string | Uint8Array): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-module-'))
  try {
    const path = join(folder, 'module.mjs')
    writeFileSync(path, code)
    return (await import(pathToFileURL(path).href)) as T
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param args as for `PagefindIndex` */
export async function openIndex(
  ...args: ConstructorParameters<typeof PagefindIndexModule.PagefindIndex>
): Promise<PagefindIndexModule.PagefindIndex> {
  const code = await bundle('../browser/pagefind-index.ts', 'esm')
  const { PagefindIndex } = await importCode<typeof PagefindIndexModule>(code)
  return new PagefindIndex(...args)
}
