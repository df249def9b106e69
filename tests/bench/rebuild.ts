/** A build after one changed event, beside a cold one of the same content. */
import { join } from 'node:path'
import { archive } from './builders/archive.ts'
import { editEvent, middleEvent } from './content-edit.ts'
import type { Corpus } from './corpus.ts'
import { measureAll } from './measure-process.ts'
import type { Measured } from './measure-process.ts'
import { differencesOf } from './output.ts'

/** Both builds, and the files that they did not write alike. */
export interface Rebuild {
  readonly warm: Measured
  readonly cold: Measured
  readonly differences: readonly string[]
}

/**
 * Changes an event where the archive was built, and builds it there again and in a new folder.
 *
 * @param built a copy of the project with all that its build left
 * @param fresh where the cold build goes
 */
export async function measureRebuild(
  built: string,
  fresh: string,
  corpus: Corpus,
): Promise<Rebuild> {
  const sentence = 'It was told again later.'
  editEvent(built, middleEvent(corpus), sentence)
  const warm = await measureAll(archive.build(built, ''))
  archive.write(fresh, corpus)
  editEvent(fresh, middleEvent(corpus), sentence)
  const cold = await measureAll(archive.build(fresh, ''))
  const [ofWarm, ofCold] = [join(built, archive.output), join(fresh, archive.output)]
  return { warm, cold, differences: differencesOf(ofWarm, ofCold) }
}
