/** The build as Astro runs it: check the content, let Astro write the pages, then finish them step by step. */
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Archive } from '../archive/archive.ts'
import { writeChecksums } from '../output/emit/checksums.ts'
import { writeHostFiles } from '../output/emit/host-files.ts'
import { rewriteNotFound } from '../output/rewrite/not-found/page.ts'
import { makeLinksRelative } from '../output/rewrite/relative-links.ts'
import { verifySite } from '../output/verify/verify.ts'
import { currentSnapshot, startPreview } from '../records/archive.ts'
import { writeSearchFiles } from '../search/build/write.ts'
import { refuseFaults, refuseFaultyContent } from './faults.ts'
import { serveSearch, watchContent } from './dev.ts'
import { tellProgress } from './progress.ts'

/** A site whose pages Astro has written. */
interface WrittenSite {
  /** The built folder. */
  readonly folder: string
  readonly archive: Archive
  /** Where it will stand, if the operator says so; ends with a slash. */
  readonly siteUrl: string | undefined
}

/**
 * What happens to the pages that Astro wrote, in this order: a step may rely on those above it. Each
 * says what it did.
 */
const steps: Readonly<Record<string, (written: WrittenSite) => string | Promise<string>>> = {
  links: async ({ folder }) =>
    `${await makeLinksRelative(folder)} pages have links relative to themselves`,
  search: async ({ folder, archive }) =>
    `${await writeSearchFiles(folder, archive, archive.subject.language)} pages can be searched`,
  // Names the folders at the root: those of the search must be there.
  'not found': ({ folder, siteUrl }) => {
    rewriteNotFound(folder, siteUrl)
    return '404.html finds its way from any depth'
  },
  // `_headers` allows what 404.html carries.
  'host files': ({ folder, archive, siteUrl }) =>
    `${writeHostFiles(folder, { siteUrl, redirects: archive.redirects }).join(', ')}${siteUrl ? '' : '; without SITE_URL no canonical addresses, sitemap.xml and robots.txt'}`,
  checksums: ({ folder }) => `${writeChecksums(folder)} files`,
  verify: ({ folder }) => {
    const { problems, pageCount } = verifySite(folder)
    refuseFaults(problems, 'in the built pages')
    return `links, policy and sizes of ${pageCount} pages hold`
  },
}

/** Everything that the archive adds to Astro. */
export function archiveIntegration(): AstroIntegration {
  let siteUrl: string | undefined
  let outDir: string
  let endProgress: () => void
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, addMiddleware }) => {
        if (command !== 'dev') return
        startPreview()
        updateConfig({ vite: { plugins: [watchContent()] } })
        addMiddleware({ order: 'pre', entrypoint: new URL('./preview-status.ts', import.meta.url) })
      },
      'astro:config:done': ({ config }) => {
        siteUrl = config.site
        outDir = fileURLToPath(config.outDir)
      },
      'astro:build:start': () => {
        refuseFaultyContent()
        endProgress = tellProgress(outDir)
      },
      'astro:build:done': async ({ dir, pages }) => {
        const { archive } = currentSnapshot()
        const written = { folder: fileURLToPath(dir), archive, siteUrl }
        endProgress()
        console.log(`pages: ${pages.length} written`)
        for (const [name, step] of Object.entries(steps)) {
          console.log(`${name}: ${await step(written)}`)
        }
      },
      'astro:server:setup': ({ server }) => serveSearch(server),
    },
  }
}
