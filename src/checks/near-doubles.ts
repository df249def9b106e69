/**
 * Names of publishers, agencies and what sources rest on, written two ways: whether sources are
 * independent is worked out from these names, so each body has one.
 */
import { editDistance } from '../archive/text/edit-distance.ts'
import { foldLetters } from '../archive/text/fold.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'

/** A name, and where it is used. */
interface NameUse {
  readonly name: string
  readonly file: RecordFile
  readonly field: 'publisher' | 'agency' | 'restsOn'
}

/** A warning for each name that is nearly another, at the first source that has it. */
export function checkNearDoubles({ files, records }: Content): Problem[] {
  const entityOf = new Map(
    [...records.organizations, ...records.people].flatMap((e) =>
      [e.name, ...e.aliases.map((a) => a.name)].map((name) => [name, e.id] as const),
    ),
  )
  const uses = new Map<string, NameUse>()
  for (const use of files.flatMap(usesIn)) if (!uses.has(use.name)) uses.set(use.name, use)
  const names = [...uses.keys()].map((name) => ({ name, key: nameKey(name) }))
  return names.flatMap((one, i) => {
    const earlier = names.slice(0, i)
    const near = earlier.find((other) => areNear(one.key, other.key))
    const same = earlier.find(
      (other) => entityOf.has(one.name) && entityOf.get(one.name) === entityOf.get(other.name),
    )
    const duplicate = near ?? same
    if (!duplicate) return []
    const { file, field } = uses.get(one.name)!
    const place = uses.get(duplicate.name)!.file.file
    return problemAt(
      file,
      [field],
      'name-near-double',
      `“${one.name}” is ${near ? 'nearly' : 'another name of'} “${duplicate.name}” (in ${place}).\n` +
        'Where they are one body, write its name one way: by these names it is told which sources are independent.',
      'warning',
    )
  })
}

function usesIn(file: RecordFile): NameUse[] {
  if (file.kind !== 'sources' || !file.record) return []
  const { publisher, agency, restsOn } = file.record
  const all = [
    ['publisher', publisher],
    ['agency', agency],
    ...(restsOn?.split(';') ?? []).map((name) => ['restsOn', name] as const),
  ] as const
  return all.flatMap(([field, name]) => (name?.trim() ? [{ name: name.trim(), file, field }] : []))
}

/** Without case, accents, punctuation, `the` and the ending of a web address. */
const nameKey = (name: string) =>
  foldLetters(name)
    .replace(/\.(?:com|org|net|int|info|co\.[a-z]{2}|org\.[a-z]{2})$/, '')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Two letters may differ in a long name, one in a short one, none in an acronym. */
function areNear(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  const allowed = shorter >= 10 ? 2 : shorter >= 6 ? 1 : 0
  return allowed > 0 && editDistance(a, b, allowed + 1) <= allowed
}
