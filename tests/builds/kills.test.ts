/** Builds that are killed at moments all over their run leave a whole `dist`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { buildFolders, recover } from '../../src/build/swap.ts'
import { faultsOf, removeCopies, startBuild } from './project.ts'
import { copySmallProject } from './small-project.ts'

/** Set in `vitest.config.ts`: fewer among all tests, more by `npm run test:kills`. */
const kills = Number(process.env.KILLS)

/** So a build says a line for each thing that it does. */
const options = ['--verbose']
/** The next line is rarely later than this. */
const LINE_MS = 30

afterAll(removeCopies)

test(`dist is whole after each of ${kills} killed builds`, async () => {
  const folder = copySmallProject('kills')
  const dist = join(folder, 'dist')
  const first = await startBuild(folder, {}, [], options).ended
  expect(first.code, first.words).toBe(0)
  const lineCount = first.words.split('\n').length

  for (let i = 0; i < kills; i++) {
    // By what it has done, not by the time: that depends on what else the machine does. One moment
    // in each of so many equal parts of a run, from before its first line to after its last.
    const line = Math.floor(((i + random(i)) / kills) * lineCount)
    await killAfter(line, folder)
    // Killed between two renames: the next command begins with this.
    if (!existsSync(dist)) recover(buildFolders(dist, join(folder, '.build')))
    expect(faultsOf(dist), `killed after ${line} of ${lineCount} lines`).toEqual([])
  }
})

/** Starts a build, and kills it a moment after it said so many lines. */
async function killAfter(line: number, folder: string) {
  const build = startBuild(folder, {}, [], options)
  const reached = new Promise<void>((resolve) => {
    let seen = 0
    build.process.stdout!.on('data', (text) => {
      seen += String(text).split('\n').length - 1
      if (seen >= line) resolve()
    })
    if (line === 0) resolve()
  })
  await Promise.race([reached, build.ended])
  await wait(random(line) * LINE_MS)
  build.process.kill('SIGKILL')
  await build.ended
}

/** A number from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): number {
  let t = (seed + 0x6d2b79f5) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
