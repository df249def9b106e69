/** What the commands of editors cost: the check and the preview. */
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { archiveCommand } from './builders/archive.ts'
import { editEvent, eventFile, middleEvent } from './content-edit.ts'
import type { Corpus } from './corpus.ts'
import { measure, startCommand } from './measure-process.ts'
import { treeUsage } from './process-tree.ts'

/** How long the preview is left to notice a changed file before it is asked. */
const NOTICE_MS = 300

/** What something took. */
export interface Taken {
  readonly what: string
  readonly cpu: number
  readonly wall: number
}

/** The check of all files and of one. */
export async function measureCheck(folder: string, corpus: Corpus): Promise<Taken[]> {
  const all = await measure(archiveCommand(folder, 'check'))
  const one = await measure(archiveCommand(folder, 'check', eventFile(middleEvent(corpus))))
  return [
    { ...all, what: 'check' },
    { ...one, what: 'check of one file' },
  ]
}

/** The preview until it is ready, its first page, the same page again, and edits until they are seen. */
export async function measurePreview(folder: string, corpus: Corpus): Promise<Taken[]> {
  const taken: Taken[] = []
  const preview = startCommand(archiveCommand(folder, 'dev'))
  const step = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
    const [cpu, start] = [treeUsage(preview.pid!).cpu, performance.now()]
    const result = await act()
    taken.push({
      what,
      cpu: treeUsage(preview.pid!).cpu - cpu,
      wall: (performance.now() - start) / 1000,
    })
    return result
  }
  try {
    const id = middleEvent(corpus)
    const url = await step('preview: ready', () => addressOf(preview.stdout))
    const read = async () => (await fetch(`${url}events/${id}/`)).text()
    await step('preview: first page', read)
    await step('preview: the same page again', read)
    for (const sentence of ['It was seen at once.', 'It was seen again.']) {
      await step('preview: an edit seen', async () => {
        editEvent(folder, id, sentence)
        do await wait(NOTICE_MS)
        while (!(await read()).includes(sentence))
      })
    }
    return taken
  } finally {
    preview.kill()
  }
}

/** The address that the preview prints when it is ready. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: output })
      .on('line', (line) => {
        const [, address] = /The archive is at (\S+)/.exec(line) ?? []
        if (address) resolve(address)
      })
      .on('close', () => reject(new Error('The preview ended before it was ready.')))
  })
}
