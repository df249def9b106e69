/** News items in a folder outside the archive, for checks against their text itself. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './hash.ts'

/** The texts of the files in a folder, by the sha256 of their bytes. */
export function readItems(folder: string): Map<string, string> {
  const items = new Map<string, string>()
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    if (!statSync(path).isFile()) continue
    const bytes = readFileSync(path)
    try {
      items.set(sha256(bytes), decodeItem(bytes))
    } catch {
      // A picture, say: not an item.
    }
  }
  return items
}

/**
 * The text of an item.
 *
 * @throws {Error} where it is not UTF-8
 */
export function decodeItem(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Error('The file is not UTF-8 text. Save its text as UTF-8 first.', { cause })
  }
}
