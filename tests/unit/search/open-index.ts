/** The index of Pagefind as the browser opens it, in Node: through the same bundle. */
import type * as PagefindIndexModule from '../../../src/search/browser/pagefind-index.ts'
import { bundle } from '../../../src/search/build/scripts.ts'

type Arguments = ConstructorParameters<typeof PagefindIndexModule.PagefindIndex>

/** @param args as for `PagefindIndex` */
export async function openIndex(...args: Arguments): Promise<PagefindIndexModule.PagefindIndex> {
  const code = Buffer.from(await bundle('../browser/pagefind-index.ts', 'esm')).toString('base64')
  const { PagefindIndex } = (await import(
    `data:text/javascript;base64,${code}`
  )) as typeof PagefindIndexModule
  return new PagefindIndex(...args)
}
