/** The authors of a publication, as styles of citation need them: with the family name apart. */
import type { Archive } from '../../archive/archive.ts'
import { lastWordFirst, sortName } from '../../archive/names.ts'

/** A name in two parts, or one that has none: of a body, with a title of honour, or in another script. */
export type Author = { readonly family: string; readonly given: string } | { readonly name: string }

/** The authors that a publication names, as it writes them: several are joined by commas and “and”. */
export const authorsOf = (
  archive: Pick<Archive, 'entityNamed'>,
  names: string | undefined,
): Author[] => (names ? names.split(/,? and |, /).map((name) => authorOf(archive, name)) : [])

function authorOf({ entityNamed }: Pick<Archive, 'entityNamed'>, name: string): Author {
  const known = entityNamed(name)
  const isPerson = (known?.kind ?? 'people') === 'people'
  // Styles put initials for given names: other scripts have none, and “Lord Haven” is not L. Haven.
  if (!isPerson || !isLatin.test(name) || isTitled.test(name)) return { name }
  const sorted = known?.name === name ? sortName(known) : lastWordFirst(name)
  const [family, given] = sorted.split(', ')
  return given === undefined ? { name } : { family: family!, given }
}

const isLatin = /^[\p{Script=Latin}\p{M}\p{P} ]+$/u
const isTitled = /^(?:Dame|Lady|Lord|Sir) /
