// What knip counts as used: it finds files, exports and packages that nobody needs, and packages that
// code needs and package.json does not name.
import type { KnipConfig } from 'knip'

export default {
  entry: [
    // Pages that Astro reads from the content.
    'content/pages/**/*.mdx',
    'tests/fixtures/*/content/pages/**/*.mdx',
    // Scripts that pages load: Astro copies the first, `src/search/build/scripts.ts` bundles the others.
    'public/site.js',
    'src/search/browser/{cite,dates,nearest,page,suggest,take,timeline}.ts',
    // What `src/search/build/scripts.ts` puts into Pagefind's script.
    'src/search/browser/pagefind-fetch.ts',
    // The tests that Stryker runs, see `stryker.config.js`.
    'tests/mutants/vitest.config.ts',
  ],
  // The type of an argument or a result is exported with its function, whoever names it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Tools of the system, which the tests expect; without Hugo the bench goes on.
  ignoreBinaries: ['hugo', 'mkfifo', 'sha256sum', 'unshare'],
  // A module that the bundler makes, see `src/search/build/scripts.ts`.
  ignoreDependencies: ['pagefind-script'],
  treatConfigHintsAsErrors: true,
} satisfies KnipConfig
