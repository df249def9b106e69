/**
 * Names of publishers, agencies and what sources rest on, written two ways: whether sources are
 * independent is worked out from these names, so each body has one.
 */
import { bodyNames } from '../archive/independence.ts'
import { allNames } from '../archive/names.ts'
import { editDistance } from '../archive/text/edit-distance.ts'
import { foldLetters } from '../archive/text/fold.ts'
import { factOf } from '../records/facts.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import type { FileOf, RecordFile } from '../records/record.ts'
import { SUBJECT_FILE } from '../records/subject.ts'

/** A name, and where it is used. */
interface NameUse {
  readonly name: string
  readonly file: RecordFile
  readonly field: 'publisher' | 'agency' | 'restsOn'
}

/**
 * A warning for each name that is nearly another, or that `content/archive.yaml` lists as another name
 * of a body; at the first source that has it.
 */
export function checkNearDoubles(content: Content): Problem[] {
  const bodyOf = bodyNames(content.subjectFile.subject?.bodies ?? [])
  const uses = new Map<string, NameUse>()
  for (const use of content.files.flatMap(usesIn)) if (!uses.has(use.name)) uses.set(use.name, use)
  const [listed, others] = [true, false].map((isListed) =>
    [...uses.values()].filter(({ name }) => (bodyOf(name) !== name) === isListed),
  ) as [NameUse[], NameUse[]]
  return [
    ...listed.map((use) =>
      warning(use, `another name of “${bodyOf(use.name)}” (in ${SUBJECT_FILE})`, 'Write it so'),
    ),
    ...nearDoubles(others, content),
  ]
}

/** Names that are nearly another, or belong to the same record. */
function nearDoubles(uses: readonly NameUse[], { records }: Content): Problem[] {
  const entityOf = new Map(
    [...records.organizations, ...records.people].flatMap((e) =>
      allNames(e).map((name) => [name, e.id] as const),
    ),
  )
  const names = uses.map((use) => ({ ...use, key: nameKey(use.name) }))
  return names.flatMap((one, i) => {
    const earlier = names.slice(0, i)
    const near = earlier.find((other) => areNear(one.key, other.key))
    const same = earlier.find(
      (other) => entityOf.has(one.name) && entityOf.get(one.name) === entityOf.get(other.name),
    )
    const duplicate = near ?? same
    if (!duplicate) return []
    return warning(
      one,
      `${near ? 'nearly' : 'another name of'} “${duplicate.name}” (in ${duplicate.file.file})`,
      'Where they are one body, write its name one way',
    )
  })
}

const warning = ({ name, file, field }: NameUse, what: string, advice: string): Problem =>
  problemAt(file, [field], {
    code: 'name-near-double',
    message: `“${name}” is ${what}.\n${advice}: by these names it is told which sources are independent.`,
  })

const usesIn = (file: RecordFile): NameUse[] =>
  (file.kind === 'sources' ? factOf(file, 'bodies', () => bodiesNamed(file)) : []).map((use) => ({
    ...use,
    file,
  }))

function bodiesNamed(file: FileOf<'sources'>): Omit<NameUse, 'file'>[] {
  if (!file.record) return []
  const { publisher, agency, restsOn } = file.record
  const all = [
    ['publisher', publisher],
    ['agency', agency],
    ...(restsOn?.split(';') ?? []).map((name) => ['restsOn', name] as const),
  ] as const
  return all.flatMap(([field, name]) => (name?.trim() ? [{ name: name.trim(), field }] : []))
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
