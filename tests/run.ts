/**
 * `npm test`: every suite, two side by side, and one last line that counts them all. A suite that fails
 * stops no other, and is told once more at the end. `-- --hosts` adds the tests on real servers;
 * `npm run test:hosts` runs those alone.
 */
import { parseArgs } from 'node:util'
import { findChromium } from './browser/chromium.ts'
import { DIST_IS_BUILT } from './build-dist.ts'
import { missingHosts } from './hosts/servers.ts'
import { runCommand, runProject } from './suite.ts'
import type { Result } from './suite.ts'

interface Suite {
  readonly name: string
  readonly run: () => Promise<Result>
  /** Whether it waits for the build: it reads `dist`, or the types that Astro writes beside it. */
  readonly needsBuild?: boolean
}

const { values: options } = parseArgs({
  options: {
    hosts: { type: 'boolean', default: false },
    'only-hosts': { type: 'boolean', default: false },
  },
})
const withHosts = options.hosts || options['only-hosts']
// The tests expect a site that does not know its address.
process.env.SITE_URL = ''
process.env.ARCHIVE_SHARDS = ''

try {
  findChromium()
  const missing = withHosts ? missingHosts() : undefined
  if (missing) throw new Error(missing)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

/** A script of package.json, which counts as one test. */
const script = (name: string) => () => runCommand('npm', 'run', '--silent', name)
/** A project of vitest on one core: another suite has the other. */
const onOneCore = (project: string) => () => runProject(project, '--maxWorkers=1')

const hosts: Suite = { name: 'hosts', needsBuild: true, run: () => runProject('hosts') }
/** In the order in which they begin: the longest first, so that no core is left alone at the end. */
const usual: Suite[] = [
  { name: 'unit', run: onOneCore('unit') },
  // Takes as long as all others together, so it has two workers, for whatever a core has to spare.
  { name: 'browser', needsBuild: true, run: () => runProject('browser') },
  { name: 'builds', needsBuild: true, run: onOneCore('builds') },
  ...(options.hosts ? [hosts] : []),
  { name: 'lint', needsBuild: true, run: script('lint') },
  { name: 'types', needsBuild: true, run: script('types') },
  { name: 'commands', run: onOneCore('commands') },
  { name: 'unit, in two other time zones', run: onOneCore('zone-*') },
  { name: 'content', run: onOneCore('content') },
  { name: 'check', run: script('check') },
]

const queue = options['only-hosts'] ? [hosts] : usual
const total = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []
const isBuilt = build()
await Promise.all([isBuilt.then(runQueue), runQueue()])

// Once more at the end, where they are seen.
for (const failure of failures) console.log(`\n== failed: ${failure}`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/** Builds `dist`, once for all suites; says whether that went well. */
async function build(): Promise<boolean> {
  const { failed, output } = await runCommand('node', 'src/commands/build.ts')
  if (failed > 0) console.log(`\n== build\n${output}`)
  process.env[DIST_IS_BUILT] = 'yes'
  return failed === 0
}

/** Runs one suite after the other until none is left. */
async function runQueue() {
  for (let suite = queue.shift(); suite; suite = queue.shift()) {
    const canRun = !suite.needsBuild || (await isBuilt)
    const start = performance.now()
    const result = !canRun
      ? {
          passed: 0,
          failed: 1,
          skipped: 0,
          output: 'Not run: the site does not build.\n',
          failures: [],
        }
      : await suite.run()
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(`\n== ${suite.name}, ${seconds} s\n${result.output.trim()}`)
    total.passed += result.passed
    total.failed += result.failed
    total.skipped += result.skipped
    failures.push(...result.failures.map((failure) => `${suite.name}\n${failure}`))
  }
}
