/** The sources of an event as a bibliography, in the style that a reader chooses. */
import { compareNames } from '../../archive/names.ts'
import { bibtexOf } from '../../formats/citation/bibtex.ts'
import { risOf } from '../../formats/citation/ris.ts'
import { styles } from '../../formats/citation/styles.ts'
import type { CitedWork } from '../../formats/citation/work.ts'
import { TAKEN_TOGETHER } from '../../formats/taken-event.ts'
import { element } from './dom.ts'
import { loadCatalogue, loadPiece } from './load.ts'
import { root } from './root.ts'
import { loadEntry } from './scripts.ts'

/** Writes works into an element. */
type Write = (works: readonly CitedWork[], into: HTMLElement) => void

const asCode =
  (write: (works: readonly CitedWork[]) => string): Write =>
  (works, into) =>
    into.append(element('pre', {}, write(works)))

/** What is read of a citation: `<i>` comes before no letter. */
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, '')

const ways: Readonly<Record<string, Write>> = {
  ...Object.fromEntries(
    styles.map(({ name, write }): [string, Write] => [
      name,
      (works, into) => {
        const entries = works.map(write).sort((a, b) => compareNames(wordsOf(a), wordsOf(b)))
        // The writers escape what they are given; `<i>` is all the markup that they add.
        into.innerHTML = entries.map((html) => `<p>${html}</p>`).join('')
      },
    ]),
  ),
  BibTeX: asCode(bibtexOf),
  RIS: asCode(risOf),
}

/**
 * The choice of a style, which writes the bibliography of an event into an element.
 *
 * @param id of the event
 * @param days the first and the last day that its date can mean, `2021-07-12/2021-07-12`
 */
export function bibliographyChoice(id: string, days: string, into: HTMLElement): HTMLElement {
  const options = Object.keys(ways).map((name) => element('option', {}, name))
  const choice = element(
    'select',
    { class: 'field', 'aria-label': 'Style of the bibliography' },
    element('option', { value: '' }, 'Choose a style'),
    ...options,
  )
  choice.onchange = async () => {
    const { value } = choice
    try {
      const works = await sourcesOf(id, days)
      if (value !== choice.value) return
      into.replaceChildren()
      ways[value]?.(works, into)
    } catch (error) {
      console.warn(error)
      into.textContent = 'The sources could not be loaded. Try again.'
    }
  }
  return choice
}

/** The sources of an event. A large archive knows its events by their days: of those the one is asked for. */
async function sourcesOf(id: string, days: string): Promise<readonly CitedWork[]> {
  await loadPiece('days')
  const { events } = await loadCatalogue()
  for (const [number, event] of events.entries()) {
    const mayBe = (event.id as string | undefined) ?? (event.span.join('/') === days ? id : '')
    if (mayBe !== id) continue
    const file = await loadEntry('taken', String(Math.floor(number / TAKEN_TOGETHER)), root)
    const found = file.events.find((one) => one.id === id)
    if (found) return found.sources
  }
  throw new Error(`The archive has no event \`${id}\` any more.`)
}
