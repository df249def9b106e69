/** A global setup of vitest: builds `dist` once for all suites that read it. */
import { spawnSync } from 'node:child_process'

/** Set where `dist` was built for this run of the tests already. */
export const DIST_IS_BUILT = 'ARCHIVE_TESTS_DIST_IS_BUILT'

export default function buildDist() {
  if (process.env[DIST_IS_BUILT]) return
  // As a maintainer builds: in a process of its own, without what the test runner sets.
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, SITE_URL: '', ARCHIVE_SHARDS: '' },
  })
  if (status !== 0) throw new Error('The site does not build; see above.')
  process.env[DIST_IS_BUILT] = 'yes'
}
