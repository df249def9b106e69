/** The files that an editor asks about: paths as they are typed in, files of the archive out. */
import { basename, relative, resolve, sep } from 'node:path'
import { editDistance } from '../archive/text/edit-distance.ts'

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
      const nearest = nearestName(basename(path), known)
      const hint = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`
      throw new Error(`\`${path}\` is not a file that is checked.${hint}`)
    }),
  )
}

/** The file whose own name, without its folders, is nearest. */
function nearestName(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3)) + 1
  const distances = known.map((file) => ({
    file,
    distance: editDistance(name, basename(file), limit),
  }))
  const [nearest] = distances.toSorted((a, b) => a.distance - b.distance)
  return nearest && nearest.distance < limit ? nearest.file : undefined
}
