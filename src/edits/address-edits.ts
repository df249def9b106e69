/** Edits of the list of addresses when a record gets another one. */
import { parseAddresses } from '../archive/address.ts'
import type { TextEdit } from './text-edit.ts'

/**
 * Makes what led to one address lead to another one: the line of the address itself, where it is on the
 * list, and every line with an arrow to it, so that no reader is led on twice. An address that a line
 * with an arrow gave up before is taken back. No edits where the address was never published.
 *
 * @param text of the list
 */
export function moveAddress(text: string, from: string, to: string): TextEdit[] {
  const lines = parseAddresses(text)
  if (!lines.some(({ address }) => address === from)) return []
  const written = text.split(/(?<=\n)/)
  const edits = lines.flatMap(({ line, address, target }): TextEdit[] => {
    const now =
      address === to ? to : address === from || target === from ? `${address} -> ${to}` : undefined
    if (now === undefined) return []
    const whole = written[line - 1]!
    const start = written.slice(0, line - 1).join('').length
    const [old] = /^\s*[^#\s](?:[^#\r\n]*[^#\s])?/.exec(whole)!
    const indent = old.length - old.trimStart().length
    return old.trim() === now ? [] : [{ start: start + indent, end: start + old.length, text: now }]
  })
  if (lines.some(({ address }) => address === to)) return edits
  const feed = text.includes('\r\n') ? '\r\n' : '\n'
  const added = `${text.endsWith('\n') ? '' : feed}${to}${feed}`
  return [...edits, { start: text.length, end: text.length, text: added }]
}
