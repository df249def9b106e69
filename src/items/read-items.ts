/** News items in a folder outside the archive, for checks against their text itself. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readItemFile } from './read-item.ts'

/** The texts of the items in a folder, by the sha256 of their bytes. What is no item is left out. */
export async function readItems(folder: string): Promise<Map<string, string>> {
  const items = new Map<string, string>()
  for (const name of (await readdir(folder)).sort()) {
    const item = await readItemFile(join(folder, name)).catch(() => undefined)
    if (item) items.set(item.sha256, item.text)
  }
  return items
}
