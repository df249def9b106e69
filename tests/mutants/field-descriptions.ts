/**
 * Leaves what schemas say about their fields as it is: those sentences are documentation, which no test
 * repeats word by word. A plugin of Stryker, see `stryker.config.js`.
 */

/** What the plugin asks of a place in the code. */
interface CodePath {
  /** The list of its parent that it stands in, such as `arguments`. */
  readonly listKey?: string
  readonly parent: { readonly callee?: { readonly property?: { readonly name?: string } } }
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'field-descriptions',
    value: {
      /** The reason to leave the code at a place as it is; nothing where it may be changed. */
      shouldIgnore({ listKey, parent }: CodePath): string | undefined {
        const isDescription =
          listKey === 'arguments' && parent.callee?.property?.name === 'describe'
        return isDescription ? 'The description of a field.' : undefined
      },
    },
  },
]
