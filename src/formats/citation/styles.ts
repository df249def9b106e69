/** The styles in which works are cited. */
import { apa } from './apa.ts'
import { chicago } from './chicago.ts'
import { harvard } from './harvard.ts'
import { mla } from './mla.ts'
import type { CitedWork } from './work.ts'

/** A style. */
interface Style {
  readonly id: 'apa' | 'chicago' | 'harvard' | 'mla'
  readonly name: string
  /** The citation of a work in HTML, whose only element is `<i>`. */
  readonly write: (work: CitedWork) => string
}

/** The styles, by name. */
export const styles: readonly Style[] = [
  { id: 'apa', name: 'APA', write: apa },
  { id: 'chicago', name: 'Chicago', write: chicago },
  { id: 'harvard', name: 'Harvard', write: harvard },
  { id: 'mla', name: 'MLA', write: mla },
]
