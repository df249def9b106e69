/** One suite of the tests, run in a process of its own, with all that it said kept together. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** How many tests a suite ran, by what became of them. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What a suite did. */
export interface Result extends Counts {
  /** Everything that it printed. */
  readonly output: string
  /** What to read of each failure: the test and its message, or the end of the output. */
  readonly failures: readonly string[]
}

/** Runs a command as a suite of one test, which passes with exit code 0. */
export async function runCommand(program: string, ...args: string[]): Promise<Result> {
  const { code, output } = await run(program, args)
  const isGood = code === 0
  const failures = isGood ? [] : [endOf(output)]
  return { passed: Number(isGood), failed: Number(!isGood), skipped: 0, output, failures }
}

/**
 * Runs projects of `vitest.config.ts` as a suite. One that ran no test, or broke outside of a test,
 * counts as a failure.
 *
 * @param name of the project, or a pattern for several, such as `zone-*`
 */
export async function runProject(name: string, ...args: string[]): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-tests-'))
  const report = join(folder, 'report.json')
  try {
    const { code, output } = await run('vitest', [
      'run',
      `--project=${name}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
      ...args,
    ])
    const { failures, ...counts } = readReport(report)
    const isBroken = counts.failed === 0 && (code !== 0 || counts.passed === 0)
    // The report is read and thrown away: nobody needs to know where it was.
    const told = output.replace(/^JSON report written to .*\n/m, '')
    return isBroken
      ? { ...counts, failed: 1, output: told, failures: [endOf(told)] }
      : { ...counts, output: told, failures }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The last lines of an output, where a program says what became of it. */
const endOf = (output: string) => output.trim().split('\n').slice(-30).join('\n')

function run(program: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    }
    child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => resolve({ code, output: String(Buffer.concat(chunks)) }))
  })
}

function readReport(path: string): Omit<Result, 'output'> {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages: [message = ''] }) => {
            // Of the stack, what is ours.
            const lines = message
              .split('\n')
              .filter((line) => !/^ {4}at (?!\/.*\/tests\/)/.test(line))
            return [`${relative('.', name)}: ${fullName}`, ...lines].join('\n')
          }),
      ),
    }
  } catch {
    // Vitest ended before it could write one; its output says why.
    return { passed: 0, failed: 0, skipped: 0, failures: [] }
  }
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: readonly {
    /** The path of the file. */
    name: string
    assertionResults: readonly { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}
