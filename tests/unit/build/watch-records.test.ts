import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { watchRecords } from '../../../src/build/watch-records.ts'

test('edits are told in each folder of records, also in one that comes later', async () => {
  const content = mkdtempSync(join(tmpdir(), 'watched-'))
  const told: string[] = []
  mkdirSync(join(content, 'events'))
  const { close } = watchRecords(content, (path) => told.push(path))
  const hears = (path: string) => vi.waitFor(() => expect(told).toContain(path), 20_000)
  const isTold = (path: string) => {
    writeFileSync(path, 'A')
    return hears(path)
  }
  await isTold(join(content, 'events/storm.md'))
  mkdirSync(join(content, 'people'))
  await hears(join(content, 'people'))
  await isTold(join(content, 'people/anna-berg.md'))
  rmSync(join(content, 'events'), { recursive: true })
  mkdirSync(join(content, 'events'))
  await hears(join(content, 'events'))
  await isTold(join(content, 'events/fair.md'))
  close()
  rmSync(content, { recursive: true })
})
