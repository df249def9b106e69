/** Hears of edits in the folders of records. */
import { statSync, watch } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { join, resolve } from 'node:path'
import { kinds } from '../records/kinds.ts'

/** One save is several events: they are told together once there are no more for so many milliseconds. */
const QUIET = 50

/**
 * Tells of each edit in the folders of records. There is one watcher for each folder: Vite's has one for
 * each file, and looks at all files of the folder again after each edit.
 *
 * @param tell takes the path of a file, or of a folder that came or went
 * @returns what opens the watchers again, and what ends them
 */
export function watchRecords(
  content: string,
  tell: (path: string) => void,
): { open: () => void; close: () => void } {
  let watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  const edited = new Set<string>()
  const tellSoon = (path: string) => {
    edited.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const paths = [...edited]
      edited.clear()
      paths.forEach(tell)
    }, QUIET)
  }
  const add = (folder: string, heard: (name: string) => void) => {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
    const watcher = watch(folder, { persistent: false }, (_, name) => heard(name ?? ''))
    // A folder that was deleted: the one around it tells.
    watcher.on('error', () => watcher.close())
    watchers.push(watcher)
  }
  const close = () => {
    for (const watcher of watchers) watcher.close()
    watchers = []
  }
  const open = () => {
    close()
    for (const folder of recordFolders(content)) add(folder, (name) => tellSoon(join(folder, name)))
    add(resolve(content), (name) => {
      const folder = join(resolve(content), name)
      if (!recordFolders(content).includes(folder)) return
      open()
      tellSoon(folder)
    })
  }
  open()
  return { open, close }
}

/** The folders of records in a content folder, whether they are there or not. */
export const recordFolders = (content: string): string[] =>
  kinds.map((kind) => resolve(content, kind))
