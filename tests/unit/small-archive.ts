/** The small archive of `tests/fixtures`, whole and sound, copied to where a test may break it. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkContent } from '../../src/checks/check.ts'
import { sha256 } from '../../src/records/hash.ts'
import { formatProblems } from '../../src/records/problem.ts'

const fixture = fileURLToPath(new URL('../fixtures/small-archive/', import.meta.url))

/** What a test changes: a file's path below `content/`, and its new text; `null` deletes it. */
export type Edit = readonly [file: string, edit: ((text: string) => string) | null]

/** The news items of the small archive. */
export const smallItems = join(fixture, 'items')

/** One of them: they are plain text. */
export function smallItem(name: string): { text: string; sha256: string } {
  const text = readFileSync(join(smallItems, name), 'utf8')
  return { text, sha256: sha256(text) }
}

const smallTexts = new Map(
  readdirSync(smallItems).map((name) => {
    const item = smallItem(name)
    return [item.sha256, item.text]
  }),
)

/** Runs a test in a copy of the small archive with some files changed. */
export function withSmallArchive<T>(edits: readonly Edit[], run: (content: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'small-archive-'))
  try {
    return run(copyInto(folder, edits))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same, for a test that takes its time. */
export async function inSmallArchive<T>(
  edits: readonly Edit[],
  run: (content: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'small-archive-'))
  try {
    return await run(copyInto(folder, edits))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function copyInto(folder: string, edits: readonly Edit[]): string {
  const content = join(folder, 'content')
  cpSync(join(fixture, 'content'), content, { recursive: true })
  for (const [file, edit] of edits) {
    const path = join(content, file)
    if (edit === null) rmSync(path)
    else writeFileSync(path, edit(readOrNothing(path)))
  }
  return content
}

/** The problems of the small archive with some files changed, as the terminal shows them. */
export const problemsAfter = (...edits: Edit[]): string =>
  withSmallArchive(edits, (content) =>
    formatProblems(checkContent(content, { items: smallTexts }).problems),
  )

/** Replaces one passage; a test that changes nothing would prove nothing. */
export const replacing =
  (old: string, now: string) =>
  (text: string): string => {
    if (!text.includes(old)) throw new Error(`The fixture does not hold “${old}”.`)
    return text.replace(old, () => now)
  }

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
