/** What the values of filters are called, where the archive's own words say it at more length. */
import type { Basis } from './catalogue.ts'

export const basisWords: Record<Basis, string> = {
  stated: 'Stated by a source',
  derived: 'Derived from a source’s own date',
  inferred: 'Inferred from a list’s order',
  compiled: 'Compiled from several sources',
}
