import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { codeDigest } from '../../../src/records/code-digest.ts'

const folder = mkdtempSync(join(tmpdir(), 'code-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('other code has another digest: another text, name or place, or one file more', () => {
  const [file, other] = [join(folder, 'a/read.ts'), join(folder, 'a/write.ts')]
  mkdirSync(join(folder, 'a'))
  const digests = [
    () => undefined,
    () => writeFileSync(file, 'one'),
    () => writeFileSync(file, 'two'),
    () => renameSync(file, other),
    () => writeFileSync(file, 'two'),
  ].map((change) => {
    change()
    return codeDigest([folder])
  })
  expect(new Set(digests).size).toBe(digests.length)
  expect(codeDigest([folder])).toBe(digests.at(-1))
})

test('what is not there has no code', () => {
  expect(codeDigest([join(folder, 'none')])).toBe(codeDigest([]))
})
