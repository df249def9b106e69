import { afterAll, expect, test } from 'vitest'
import { killBuilds } from './kills.ts'
import { copyProject, removeCopies } from './project.ts'

/** Spread over the run of a build, in two series at a time: one build does not fill two cores. */
const KILLS = 50
const SERIES = [1, 2]

afterAll(removeCopies)

test(
  `dist is whole after each of ${KILLS} killed builds`,
  async () => {
    const runs = SERIES.map((seed) =>
      killBuilds(copyProject(`kills-${seed}`), KILLS / SERIES.length, seed),
    )
    expect((await Promise.all(runs)).flat()).toEqual([])
  },
  30 * 60_000,
)
