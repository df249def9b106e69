/** The build as Astro runs it: check the content, let Astro write the pages, then finish them step by step. */
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Archive } from '../archive/archive.ts'
import { downloads } from '../formats/downloads.ts'
import { writeChecksums } from '../output/emit/checksums.ts'
import { writeHostFiles } from '../output/emit/host-files.ts'
import { rewriteNotFound } from '../output/rewrite/not-found/page.ts'
import { shortenScript } from '../output/rewrite/short-script.ts'
import type { PageFacts } from '../output/page-facts.ts'
import { readSite, verifySite } from '../output/verify/verify.ts'
import type { BuiltSite } from '../output/verify/verify.ts'
import { currentSnapshot, startPreview } from '../records/archive.ts'
import { writeSearchFiles } from '../search/build/write.ts'
import { refuseFaults, refuseFaultyContent } from './faults.ts'
import { openPageCache } from './cache/page-cache.ts'
import type { PageCache } from './cache/page-cache.ts'
import { serveSearch, watchContent } from './dev.ts'
import { tellProgress } from './progress.ts'
import { writePages } from './write-pages.ts'

/** A site whose pages Astro has written. */
interface WrittenSite {
  /** The built folder. */
  readonly folder: string
  readonly archive: Archive
  /** Where it will stand, if the operator says so; ends with a slash. */
  readonly siteUrl: string | undefined
  /** What is known of its pages. */
  readonly pages: ReadonlyMap<string, PageFacts>
  /** All of it, once it is complete. */
  site?: BuiltSite
}

/**
 * What happens to the pages that Astro wrote, in this order: a step may rely on those above it. Each
 * says what it did.
 */
const steps: Readonly<Record<string, (written: WrittenSite) => string | Promise<string>>> = {
  search: async ({ folder, archive }) =>
    `${await writeSearchFiles(folder, archive, archive.subject.language)} pages can be searched`,
  script: ({ folder }) => `site.js has ${shortenScript(folder)} bytes`,
  // Names the folders at the root: those of the search must be there.
  'not found': ({ folder, siteUrl }) => {
    rewriteNotFound(folder, siteUrl)
    return '404.html finds its way from any depth'
  },
  // `_headers` allows what 404.html carries.
  'host files': ({ folder, archive, siteUrl }) =>
    `${writeHostFiles(folder, { siteUrl, archive }).join(', ')}${siteUrl ? '' : '; without SITE_URL no canonical addresses, sitemap.xml and robots.txt'}`,
  checksums: (written) => {
    written.site = readSite(written.folder, written.pages)
    return `${writeChecksums(written.folder, written.site.digests)} files`
  },
  verify: ({ site }) => {
    refuseFaults(verifySite(site!), 'in the built pages')
    return `links, policy and sizes of ${site!.pages.size} pages hold`
  },
}

/** Everything that the archive adds to Astro. */
export function archiveIntegration(): AstroIntegration {
  let siteUrl: string | undefined
  let folder: string
  let cacheFolder: string
  let cache: PageCache | undefined
  let endProgress: () => void
  const pages = new Map<string, PageFacts>()
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({
        command,
        updateConfig,
        addMiddleware,
        injectRoute,
        injectScript,
      }) => {
        const entrypoint = new URL('../pages/data/_file.ts', import.meta.url)
        for (const { name } of downloads) injectRoute({ pattern: `/data/${name}`, entrypoint })
        // Before the styles of any component: it says the order of the layers.
        injectScript('page-ssr', "import '/src/styles/main.css'")
        if (command !== 'dev') return
        startPreview()
        updateConfig({ vite: { plugins: [watchContent()] } })
        addMiddleware({ order: 'pre', entrypoint: new URL('./preview-status.ts', import.meta.url) })
      },
      'astro:config:done': ({ config }) => {
        siteUrl = config.site
        folder = fileURLToPath(config.outDir)
        cacheFolder = fileURLToPath(config.cacheDir)
      },
      'astro:build:start': ({ setPrerenderer }) => {
        refuseFaultyContent()
        if (!process.env.ARCHIVE_COLD) cache = openPageCache(cacheFolder, siteUrl)
        setPrerenderer(writePages({ folder, pages, cache }))
        endProgress = tellProgress(() =>
          pages.size > 0 ? `${pages.size} pages so far …` : undefined,
        )
      },
      'astro:build:done': async () => {
        const { archive } = currentSnapshot()
        const written = { folder, archive, siteUrl, pages }
        endProgress()
        console.log(
          `pages: ${pages.size} written, ${cache?.reusedCount() ?? 0} as in the last build`,
        )
        for (const [name, step] of Object.entries(steps)) {
          console.log(`${name}: ${await step(written)}`)
        }
        cache?.finish()
      },
      'astro:server:setup': ({ server }) => serveSearch(server),
    },
  }
}
