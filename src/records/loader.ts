/** An Astro loader over `readFolder`: the site reads records just as `npm run check` does. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import type { Kind } from '../archive/records.ts'
import { contentFolder } from '../content-folder.ts'
import { ProblemsError } from './problem.ts'
import type { Problem } from './problem.ts'
import { readFolder } from './read.ts'

/** Loads the records of one kind; reloads them when one of their files changes. */
export function recordLoader(kind: Kind): Loader {
  return {
    name: `archive:${kind}`,
    load: async ({ config, store, watcher, logger, generateDigest }) => {
      const folder = join(resolve(fileURLToPath(config.root), contentFolder), '/')
      const load = () => {
        const problems: Problem[] = []
        const files = readFolder(folder, kind, problems)
        if (problems.length > 0) throw new ProblemsError(problems)
        store.clear()
        for (const { id, record } of files) {
          const data = { ...record }
          store.set({ id, data, digest: generateDigest(data) })
        }
      }
      load()
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(`${folder}${kind}`)) return
        try {
          load()
        } catch (error) {
          // While editing, the last good records stay; the fault is told in the terminal.
          if (!(error instanceof ProblemsError)) throw error
          logger.error(`\n${error.message}`)
        }
      })
    },
  }
}
