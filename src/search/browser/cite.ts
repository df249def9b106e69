/** Loaded when somebody opens how to cite a page: puts in the address, and buttons that copy. */
import { bibliographyChoice } from './bibliography.ts'
import { element, loadStyles } from './dom.ts'
import { root } from './root.ts'

const cite = document.querySelector<HTMLElement>('.cite')!
/** How long a button says that it has copied. */
const SAID_MS = 3000

const status = element('p', { role: 'status', class: 'visually-hidden' })

// From disk the address would be that of the reader's own folder.
if (location.protocol !== 'file:') {
  const address = cite.matches('[data-whole]') ? root : location.origin + location.pathname
  for (const place of cite.querySelectorAll('.here')) place.textContent = address
}

// Harvard gives the day on which a page was read: of a publication, when the archive did; of the archive, today.
const harvard = [...cite.querySelectorAll('dt')].find((name) => name.textContent === 'Harvard')
const ending = harvard?.nextElementSibling?.lastChild
if (ending instanceof Text && !ending.data.includes('(Accessed: ')) {
  // eslint-disable-next-line no-restricted-syntax -- Of the reader, not of a build.
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })
  ending.data = ending.data.replace(/\.$/, ` (Accessed: ${today}).`)
}

void loadStyles('cite')
const { event, days } = cite.dataset
if (event !== undefined && days !== undefined) {
  const text = element('dd')
  const name = element(
    'dt',
    {},
    'Bibliography of its sources ',
    bibliographyChoice(event, days, text),
  )
  cite.querySelector('dl')!.append(element('div', {}, name, text))
}
// Without HTTPS a page may not write to the clipboard.
if (isSecureContext) {
  for (const entry of cite.querySelectorAll('dl > div')) offerCopy(entry)
  cite.append(status)
}

function offerCopy(entry: Element): void {
  const [name, text] = [entry.querySelector('dt')!, entry.querySelector('dd')!]
  // Without the choice that may stand beside it.
  const what = (name.firstChild as Text).data.trim()
  const word = new Text('Copy')
  const button = element(
    'button',
    { type: 'button' },
    word,
    element('span', { class: 'visually-hidden' }, ` ${what}`),
  )
  button.onclick = async () => {
    try {
      await navigator.clipboard.write([itemOf(text)])
      status.textContent = `${what} copied.`
      word.data = 'Copied'
      setTimeout(() => (word.data = 'Copy'), SAID_MS)
    } catch (error) {
      console.warn(error)
      status.textContent = `${what} could not be copied.`
      word.data = 'Not copied'
    }
  }
  name.append(' ', button)
}

/** A text with its italics, for those who paste it into a document. */
function itemOf(text: HTMLElement): ClipboardItem {
  const isCode = text.querySelector('pre')
  return new ClipboardItem({
    'text/plain': text.innerText.trim(),
    ...(!isCode && { 'text/html': text.innerHTML }),
  })
}
