/** The styles in which works are cited. */
import { apa } from './apa.ts'
import { chicago } from './chicago.ts'
import { harvard } from './harvard.ts'
import { mla } from './mla.ts'
import type { CitedWork } from './work.ts'

/** A style. */
interface Style {
  readonly name: string
  /** The citation of a work in HTML, whose only element is `<i>`. */
  readonly write: (work: CitedWork) => string
}

/** The styles, by name. */
export const styles: readonly Style[] = [
  { name: 'APA', write: apa },
  { name: 'Chicago', write: chicago },
  { name: 'Harvard', write: harvard },
  { name: 'MLA', write: mla },
]
