/** What the benches say is only as good as how they measure. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { corpusOf } from '../bench/corpus.ts'
import { measure } from '../bench/measure-process.ts'
import { differencesOf, outputOf } from '../bench/output.ts'
import { isMeasurable } from '../bench/process-tree.ts'
import { stagesOf } from '../bench/stages.ts'

const folder = mkdtempSync(join(tmpdir(), 'archive-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Works until it has used so much of a processor. */
const busy = (ms: number) => `while (process.cpuUsage().user < ${ms * 1000});`

test.runIf(isMeasurable)('the work of a process that another one starts counts', async () => {
  const child = `process.execPath, ['-e', ${JSON.stringify(busy(300))}]`
  const script = `require('node:child_process').spawnSync(${child}); ${busy(300)}`
  const { cpu } = await measure({ args: [process.execPath, '-e', script], folder })
  expect(cpu).toBeGreaterThanOrEqual(0.55)
})

test.runIf(isMeasurable)('memory is that of all processes at one moment', async () => {
  const hold = 'const held = Buffer.alloc(60e6, 1)'
  const wait = 'setTimeout(() => held.at(0), 1500)'
  const child = `process.execPath, ['-e', ${JSON.stringify(`${hold}; ${wait}`)}]`
  const script = `${hold}; require('node:child_process').spawnSync(${child}); held.at(0)`
  const { memory } = await measure({ args: [process.execPath, '-e', script], folder })
  expect(memory).toBeGreaterThan(120e6)
})

test('a command that fails tells what it said', async () => {
  const args = [process.execPath, '-e', 'console.error("no disk"); process.exit(3)'] as const
  await expect(measure({ args, folder })).rejects.toThrow('no disk')
})

test('a step has the work up to its line, lines of progress included', () => {
  const lines = [
    { text: 'Astro writes the pages …', cpu: 1 },
    { text: '40 pages so far …', cpu: 2 },
    { text: 'pages: 80 written', cpu: 3 },
    { text: 'host files: _headers', cpu: 4 },
    { text: 'dist is built, in 9 s; links, policy and sizes hold.', cpu: 0 },
  ]
  const stages = stagesOf({ lines, cpu: 11, wall: 9, memory: 0 })
  expect([...stages]).toEqual([
    ['content', 1],
    ['pages', 5],
    ['host files', 4],
    ['end', 1],
  ])
})

test('folders differ in a file that one lacks and in one byte', () => {
  const [one, other] = ['one', 'other'].map((name) => join(folder, name)) as [string, string]
  for (const path of [one, other]) {
    mkdirSync(path)
    writeFileSync(join(path, 'same.html'), 'same')
    writeFileSync(join(path, 'changed.html'), path === one ? 'a' : 'b')
  }
  writeFileSync(join(other, 'more.txt'), '')
  expect(differencesOf(one, other).sort()).toEqual(['changed.html', 'more.txt'])
  expect(outputOf(other)).toEqual({ pages: 2, files: 3, bytes: 5 })
})

test('no event of a made-up archive is named by a share of all others', () => {
  const named = Map.groupBy(corpusOf(1000).events, ({ related }) => related)
  named.delete(undefined)
  expect(Math.max(...[...named.values()].map((list) => list.length))).toBeLessThan(20)
})
