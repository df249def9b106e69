/** Cold builds of one corpus, each builder in turn, so that a busy moment of the machine meets all alike. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Builder } from './builders/builder.ts'
import type { Corpus } from './corpus.ts'
import { measureAll } from './measure-process.ts'
import type { Measured } from './measure-process.ts'
import { outputOf } from './output.ts'
import type { Output } from './output.ts'

/** One build. */
export interface Run extends Measured {
  readonly name: string
  readonly events: number
  readonly round: number
  readonly output: Output
}

/** The project of a builder for so many events: below the folder with the packages, so that it finds them. */
export const projectIn = (home: string, name: string, events: number): string =>
  join(home, `${name}-${events}`)

/** Builds a corpus with each builder once, from nothing. */
export async function buildEach(
  builders: Readonly<Record<string, Builder>>,
  corpus: Corpus,
  { round, home }: { round: number; home: string },
): Promise<Run[]> {
  const runs: Run[] = []
  const events = corpus.events.length
  for (const [name, builder] of Object.entries(builders)) {
    const folder = projectIn(home, name, events)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    builder.write(folder, corpus)
    const measured = await measureAll(builder.build(folder, home))
    const output = outputOf(join(folder, builder.output))
    runs.push({ ...measured, name, events, round, output })
  }
  return runs
}
