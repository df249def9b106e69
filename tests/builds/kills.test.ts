/** Builds that are killed at moments all over their run leave a whole `dist`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildFolders, recover } from '../../src/build/swap.ts'
import { faultsOf, removeCopies, startBuild } from './project.ts'
import { copySmallProject } from './small-project.ts'

/** Set in `vitest.config.ts`: fewer among all tests, more by `npm run test:kills`. */
const kills = Number(process.env['KILLS'])

afterAll(removeCopies)

test(`dist is whole after each of ${kills} killed builds`, async () => {
  const folder = copySmallProject('kills')
  const dist = join(folder, 'dist')
  const started = performance.now()
  const first = await startBuild(folder).ended
  const whole = performance.now() - started
  expect(first.code, first.words).toBe(0)

  for (let i = 0; i < kills; i++) {
    // One moment in each of so many equal parts of a run, and a little beyond its end.
    const moment = Math.round(((i + random(i)) / kills) * whole * 1.05)
    const build = startBuild(folder)
    const timer = setTimeout(() => build.process.kill('SIGKILL'), moment)
    await build.ended
    clearTimeout(timer)
    // Killed between two renames: the next command begins with this.
    if (!existsSync(dist)) recover(buildFolders(dist, join(folder, '.build')))
    expect(faultsOf(dist), `killed after ${moment} ms`).toEqual([])
  }
})

/** A number from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): number {
  let t = (seed + 0x6d2b79f5) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
