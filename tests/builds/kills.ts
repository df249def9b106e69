/** Kills builds at moments all over their run, and looks at what they leave. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolders, recover } from '../../src/build/swap.ts'
import { faultsOf, startBuild } from './project.ts'

/**
 * What was wrong after any of so many killed builds; empty where `dist` stayed whole.
 *
 * @param seed makes the moments the same each time
 */
export async function killBuilds(folder: string, count: number, seed: number): Promise<string[]> {
  const started = performance.now()
  const first = await startBuild(folder).ended
  if (first.code !== 0) return [`the first build failed:\n${first.words}`]
  const whole = performance.now() - started
  const complaints: string[] = []
  for (let i = 0; i < count; i++) {
    // One moment in each of `count` equal parts of a run, and a little beyond its end.
    const moment = ((i + random(seed + i)) / count) * whole * 1.05
    const { process: build, ended } = startBuild(folder)
    const timer = setTimeout(() => build.kill('SIGKILL'), moment)
    await ended
    clearTimeout(timer)
    // Killed between two renames: the next command begins with this.
    if (!existsSync(join(folder, 'dist'))) {
      recover(buildFolders(join(folder, 'dist'), join(folder, '.build')))
    }
    const faults = faultsOf(join(folder, 'dist'))
    if (faults.length > 0) {
      complaints.push(`killed after ${Math.round(moment)} ms, dist ${faults[0]}`)
    }
  }
  return complaints
}

/** A number from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): number {
  let t = (seed + 0x6d2b79f5) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
