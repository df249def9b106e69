/** The button by which a reader takes along what a page shows. All that it needs is loaded when it is pressed. */
import { element, querySelectorOrThrow } from './dom.ts'
import { loadData } from './scripts.ts'
import type { OpenTaking } from './selection.ts'

/**
 * Lets the button of the page work.
 *
 * @returns what tells it whether the page shows any event
 */
export function offerTaking(selection: Parameters<OpenTaking>[1]): (isAny: boolean) => void {
  const button = querySelectorOrThrow('[data-take]', HTMLButtonElement)
  const panel = querySelectorOrThrow('[data-take-panel]', HTMLElement)
  const unfold = (isOpen: boolean) => {
    panel.hidden = !isOpen
    button.ariaExpanded = String(isOpen)
  }
  button.onclick = async () => {
    unfold(panel.hidden === true)
    if (panel.hidden) return
    panel.querySelector('[role=alert]')?.remove()
    try {
      const open = await loadData('take')
      open(panel, selection)
    } catch (error) {
      panel.prepend(element('p', { role: 'alert' }, 'This could not be loaded. Try again.'))
      console.warn(error)
    }
  }
  const box = querySelectorOrThrow('[data-take-offer]', HTMLElement)
  return (isAny) => {
    box.hidden = !isAny
    button.disabled = !isAny
    // What was said is of other events.
    panel.querySelector('[role=status]')?.replaceChildren()
    if (!isAny) unfold(false)
  }
}
