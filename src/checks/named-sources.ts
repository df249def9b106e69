/** Sources as the checks of other records see them. */
import { remembered } from '../archive/look-up.ts'
import { newestAccess } from '../archive/newest-access.ts'
import { factOf } from '../records/facts.ts'
import type { Content } from '../records/read.ts'
import type { FileOf, RecordFile } from '../records/record.ts'
import { namedIn } from '../records/references.ts'

/** The files of sources, by id. */
export const sourceFiles = remembered(
  ({ files }: Pick<Content, 'files'>): ReadonlyMap<string, FileOf<'sources'>> =>
    new Map(files.flatMap((file) => (file.kind === 'sources' ? [[file.id, file] as const] : []))),
)

/** Changes with each source that a file names: for facts that rest on them. */
export const sourcesBehind = (content: Pick<Content, 'files'>): ((file: RecordFile) => string) => {
  const files = sourceFiles(content)
  return (file) => digestOfAll((namedIn(file).sources ?? []).map((id) => files.get(id)))
}

/** Changes with each of some files, as far as they are there. */
export const digestOfAll = (files: readonly (RecordFile | undefined)[]): string =>
  // Sixteen digits tell any two contents of a file apart.
  files.map((file) => file?.digest.slice(0, 16) ?? '-').join(' ')

/** The newest day on which any source was read. */
export const newestAccessIn = remembered((content: Pick<Content, 'files'>) =>
  newestAccess(
    [...sourceFiles(content).values()].flatMap((file) => {
      const accessed = factOf(file, 'accessed', () => file.record?.accessed ?? null)
      return accessed === null ? [] : [{ accessed }]
    }),
  ),
)
