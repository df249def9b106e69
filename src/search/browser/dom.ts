/** A few helpers to write DOM as briefly as HTML; text never becomes markup. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>
type Child = Node | string | false | undefined

/** An element with attributes (`true` for an empty one, `false` and `undefined` for none) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      node.setAttribute(key, value === true ? '' : String(value))
  }
  node.append(...children.filter((c) => c !== false && c !== undefined))
  return node
}

/** The one element that a selector must find. */
export function need<E extends Element>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector)
  if (!found) throw new Error(`There is no \`${selector}\` on this page.`)
  return found
}
