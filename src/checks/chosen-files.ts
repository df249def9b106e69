/** The files that an editor asks about: paths as they are typed in, files of the archive out. */
import { basename, relative, resolve, sep } from 'node:path'
import { hintOf, nearest } from '../archive/text/edit-distance.ts'

/**
 * The files of the archive, as problems name them, that some paths mean; a folder means all that is in it.
 *
 * @param paths absolute, or from where the command runs
 * @param folder the content folder
 * @param known every file that is checked, `content/events/harbour-opening.md`
 * @throws {Error} naming the path that means none of them, and the nearest that there is
 */
export function chosenFiles(
  paths: readonly string[],
  folder: string,
  known: readonly string[],
): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      const inside = relative(resolve(folder), resolve(path)).replaceAll(sep, '/')
      const file = inside === '' ? 'content' : `content/${inside}`
      const found = known.filter((name) => name === file || name.startsWith(`${file}/`))
      if (found.length > 0) return found
      // The own name counts, without its folders.
      const near = nearest(
        basename(path),
        known.map((name) => basename(name)),
      )
      const meant = known.find((name) => basename(name) === near)
      throw new Error(`\`${path}\` is not a file that is checked.${hintOf(meant)}`)
    }),
  )
}
