/** The authors of a publication, as styles of citation need them: with the family name apart. */
import type { Archive } from '../../archive/archive.ts'
import { lastWordFirst, sortName } from '../../archive/names.ts'

/** A name in two parts, or one that has none: of a body, with a title of honour, or in another script. */
export type Author = { readonly family: string; readonly given: string } | { readonly name: string }

type Named = Pick<Archive, 'entityNamed'>

/** The authors that a publication names. */
export const authorsOf = (archive: Named, names: string | undefined): Author[] =>
  authorNames(archive, names).map((name) => authorOf(archive, name))

/** Their names: several are joined by commas and “and”, which can stand in the name of a body, too. */
export function authorNames({ entityNamed }: Named, names = ''): string[] {
  if (names === '') return []
  return entityNamed(names) ? [names] : names.split(/,? and |, /)
}

function authorOf({ entityNamed }: Named, name: string): Author {
  const known = entityNamed(name)
  const isPerson = (known?.kind ?? 'people') === 'people'
  // Styles put initials for given names: other scripts have none, and “Lord Haven” is not L. Haven.
  if (!isPerson || !isLatin.test(name) || isTitled.test(name)) return { name }
  const sorted = known?.name === name ? sortName(known) : lastWordFirst(name)
  const [family, given] = sorted.split(', ')
  if (given === undefined) return { name }
  // An index files “Hoop, Jaap de” under H; styles keep the small words with the family name.
  const [, first, particles = ''] = /^(.+?)((?: \p{Ll}\S*)*)$/u.exec(given)!
  return { family: `${particles} ${family}`.trim(), given: first! }
}

const isLatin = /^[\p{Script=Latin}\p{M}\p{P} ]+$/u
const isTitled = /^(?:Dame|Lady|Lord|Sir) /
