/** Every event and every source of the archive is cited as an engine of the Citation Style Language cites it. */
import { expect, test } from 'vitest'
import { styles } from '../../src/formats/citation/styles.ts'
import { allWorks, workOfArchive, workOfEntity } from '../../src/formats/citation/work.ts'
import type { CitedWork } from '../../src/formats/citation/work.ts'
import { readArchive } from '../../src/records/archive.ts'
import { cslCitation } from '../unit/formats/csl.ts'

const { archive } = readArchive('content')
const urlOf = (path: string) => `https://archive.example${path}`

/**
 * Where the engine errs: it gives `''` two pairs of marks, no capital to a word after a typewriter's mark within a
 * title, and none to “De-” once a mark has gone before.
 */
const isAmiss = ({ title }: CitedWork) => /''|.\s'\p{Ll}|[[’'].*\bde-\p{Ll}/u.test(title)

test.each(styles)('in the style $name', async ({ name, write }) => {
  const engine = await cslCitation(name)
  const works = [
    workOfArchive(archive, urlOf),
    ...allWorks(archive, urlOf),
    ...archive.entities.people.map((person) => workOfEntity(archive, person, urlOf)),
  ].filter((work) => !isAmiss(work))
  for (const work of works) expect(write(work).replace(/[\u00a0\u202f]/g, ' ')).toBe(engine(work))
})
