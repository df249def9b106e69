/** A few helpers that make DOM code as short as HTML. Texts never become markup. */

import { root } from './root.ts'

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>
type Child = Node | string | false | undefined

/**
 * A new element.
 *
 * @param name its tag: `li`
 * @param attributes `true` for one without a value; `false` and `undefined` leave it out
 * @param children elements and texts; `false` and `undefined` are left out
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      node.setAttribute(key, value === true ? '' : String(value))
    }
  }
  node.append(...children.filter((c) => c !== false && c !== undefined))
  return node
}

/**
 * The first element that a selector finds.
 *
 * @param type what it must be: `HTMLInputElement`
 * @throws {Error} naming the selector, when there is none or it is something else
 */
export function querySelectorOrThrow<E extends Element>(
  selector: string,
  type: new () => E,
  within: ParentNode = document,
): E {
  const found = within.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`There is no ${type.name} \`${selector}\` on this page.`)
}

/** Resolves when a style sheet of the search is there, or cannot be had. */
export function loadStyles(name: 'cite' | 'suggest' | 'take'): Promise<void> {
  return new Promise((resolve) => {
    const styles = element('link', { rel: 'stylesheet', href: `${root}search/${name}.css` })
    styles.onload = styles.onerror = () => resolve()
    document.head.append(styles)
  })
}
