/** Archives that were built apart and are searched as one, if their operator names them. */

/** An address such as `../2000s/`: below the same host, because pages may load nothing from others. */
const address = /^(?:\.\.\/)+(?:[\w~%-][\w.~%-]*\/)*$/

/**
 * `ARCHIVE_SHARDS` as addresses relative to the root of any of them, oldest first; none where it is not set.
 *
 * @throws {Error} that says what was expected
 * @example
 * readShards('../1990s/ ../2000s/') // => ['../1990s/', '../2000s/']
 */
export function readShards(text: string | undefined): string[] {
  const shards = text?.split(/\s+/).filter(Boolean) ?? []
  const wrong = shards.find((shard, i) => !address.test(shard) || shards.indexOf(shard) !== i)
  if (wrong !== undefined) {
    throw new Error(
      `ARCHIVE_SHARDS has \`${wrong}\`: expected the archives that are searched as one, each once, oldest first, relative to the root of any of them, such as ../1990s/ ../2000s/`,
    )
  }
  return shards
}
