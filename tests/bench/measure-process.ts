/** Runs commands and measures them. */
import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { reapedCpu, treeUsage } from './process-tree.ts'

const SAMPLE_MS = 100

/** A command to measure. */
export interface Command {
  readonly args: readonly [string, ...string[]]
  readonly folder: string
  readonly env?: Readonly<Record<string, string>> | undefined
}

/** What a command took. */
export interface Measured {
  /** CPU seconds, user and system, of all processes. */
  readonly cpu: number
  /** Seconds. */
  readonly wall: number
  /** Largest sum of the memory of all processes, in bytes, as seen ten times a second. */
  readonly memory: number
  /** Lines of output, each with the CPU seconds since the line before. */
  readonly lines: readonly { readonly text: string; readonly cpu: number }[]
}

/**
 * Runs a command to its end.
 *
 * @throws {Error} with the end of its output when it fails
 */
export async function measure(command: Command): Promise<Measured> {
  const reapedBefore = reapedCpu()
  const start = performance.now()
  const child = startCommand(command)
  const lines: { text: string; cpu: number }[] = []
  let words = ''
  let cpu = 0
  let memory = 0
  const sample = () => {
    const usage = treeUsage(child.pid!)
    cpu = Math.max(cpu, usage.cpu)
    memory = Math.max(memory, usage.memory)
  }
  const timer = setInterval(sample, SAMPLE_MS)
  let cpuOfLast = 0
  createInterface({ input: child.stdout }).on('line', (text) => {
    sample()
    words += `${text}\n`
    lines.push({ text, cpu: cpu - cpuOfLast })
    cpuOfLast = cpu
  })
  child.stderr.on('data', (text) => (words += String(text)))
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  ).finally(() => clearInterval(timer))
  const wall = (performance.now() - start) / 1000
  if (code !== 0) {
    throw new Error(`${command.args.join(' ')} failed in ${command.folder}:\n${words.slice(-2000)}`)
  }
  // What ends without being waited for is in the samples alone.
  return { cpu: Math.max(cpu, reapedCpu() - reapedBefore), wall, memory, lines }
}

/** What several commands took, one after the other. */
export async function measureAll(commands: readonly Command[]): Promise<Measured> {
  const all: Measured[] = []
  for (const command of commands) all.push(await measure(command))
  return {
    cpu: sum(all.map(({ cpu }) => cpu)),
    wall: sum(all.map(({ wall }) => wall)),
    memory: Math.max(...all.map(({ memory }) => memory)),
    lines: all.flatMap(({ lines }) => lines),
  }
}

/** Starts a command, with no telemetry of the tools that would send some. */
export function startCommand({
  args: [name, ...args],
  folder,
  env,
}: Command): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(name, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
