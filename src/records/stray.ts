/** Markdown that lies beside the folders of records, where nothing reads it. */
import { join } from 'node:path'
import { didYouMean } from '../archive/text/edit-distance.ts'
import { kinds } from './kinds.ts'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import { listFolder } from './text-file.ts'

/** Records in a folder that is none of records, `content/event/`, or in no folder. */
export function strayRecords(folder: string): Problem[] {
  const folders = kinds.map((kind) => `content/${kind}`)
  const all = `Records are in ${folders.slice(0, -1).join(', ')} and ${folders.at(-1)}.`
  return listFolder(folder, () => {}).flatMap((name) => {
    if (isKnown(name)) return []
    const isRecord = isMarkdown(name)
    const holds = isRecord || listFolder(join(folder, name), () => {}).some(isMarkdown)
    if (!holds) return []
    const message = isRecord
      ? `Nothing reads this file. ${all} Move it there.`
      : `Nothing reads what is in this folder. ${all}${didYouMean(name, kinds) || ' Move it there.'}`
    return problemOf({ file: `content/${name}`, line: 1, code: 'not-a-record', message })
  })
}

const isKnown = (name: string) => [...kinds, 'pages'].includes(name) || /^readme\.md$/i.test(name)

const isMarkdown = (name: string) => /\.(?:md|markdown)$/i.test(name) && !/^readme\./i.test(name)
