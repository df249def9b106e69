/**
 * `npm test`: types, content, unit tests under three time zones, browser tests. `-- --hosts` adds the
 * tests on real servers, `npm run test:hosts` runs those alone. Runs all of them even where one fails,
 * and ends with one line that counts them all.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from './browser/chromium.ts'
import { missingHosts } from './hosts/servers.ts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

const { values: options } = parseArgs({
  options: {
    hosts: { type: 'boolean', default: false },
    'only-hosts': { type: 'boolean', default: false },
  },
})
const withHosts = options.hosts || options['only-hosts']

try {
  findChromium()
  const missing = withHosts ? missingHosts() : undefined
  if (missing) throw new Error(missing)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

const zones = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']
const hosts = () => vitest('hosts', 'hosts', {})
const usual = [
  () => command('types', 'astro', ['check']),
  () => command('content', 'node', ['src/commands/check.ts']),
  ...zones.map((zone) => () => vitest(`unit, TZ=${zone}`, 'unit', { TZ: zone })),
  () => vitest('browser', 'browser', {}),
]
const suites = options['only-hosts'] ? [hosts] : options.hosts ? [...usual, hosts] : usual
const total: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const suite of suites) {
  const { passed, failed, skipped } = suite()
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}
const skipped = total.skipped ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/** A command is one test: it passes with exit code 0. */
function command(name: string, program: string, args: string[]): Counts {
  const isGood = run(name, program, args, {}) === 0
  return { passed: Number(isGood), failed: Number(!isGood), skipped: 0 }
}

/** The counts of a vitest project. One that ran no test, or broke outside a test, counts as a failure. */
function vitest(name: string, project: string, env: Record<string, string>): Counts {
  const report = join(mkdtempSync(join(tmpdir(), 'archive-tests-')), 'report.json')
  const code = run(
    name,
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    env,
  )
  const counts = readReport(report)
  const isBroken = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return isBroken ? { ...counts, failed: 1 } : counts
}

function run(name: string, program: string, args: string[], env: Record<string, string>): number {
  console.log(`\n== ${name}: ${program} ${args.slice(0, 3).join(' ')}`)
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  })
  return status ?? 1
}

function readReport(path: string): Counts {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}
