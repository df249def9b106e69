/** What a command changes in a content folder: planned as a whole, told, tried on a copy, then made. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { count } from '../archive/text/count.ts'
import { errorsOf } from '../checks/check.ts'
import { readArchive } from '../records/archive.ts'
import type { Snapshot } from '../records/archive.ts'
import { openable } from '../records/content-folder.ts'
import { formatProblems } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { changedLines, edited } from './text-edit.ts'
import type { TextEdit } from './text-edit.ts'

/** A change of one file. */
export interface FileChange {
  /** From the content folder: `people/a-berg.md`. */
  readonly path: string
  /** Where it is afterwards: the same path, another one, or nowhere. */
  readonly to: string | undefined
  /** Whether it is not there before. */
  readonly isNew?: boolean
  /** What it holds before. */
  readonly text: string
  readonly edits: readonly TextEdit[]
}

/** The changes in words: each file that goes or moves, each line as it was and as it will be. */
export function tellChanges(changes: readonly FileChange[]): string {
  const shown = (path: string) => openable(`content/${path}`)
  const told = changes.flatMap(({ path, to, text, edits, isNew }) => [
    ...(isNew ? [`${shown(path)}  is new`] : []),
    ...(to === path ? [] : [`${shown(path)}  ${to ? `is ${shown(to)}` : 'is deleted'}`]),
    ...(isNew ? [] : changedLines(text, edits)).map(({ line, before, after }) =>
      [`${shown(path)}:${line}`, ...marked('-', before), ...marked('+', after)].join('\n'),
    ),
  ])
  return told.join('\n')
}

const marked = (mark: string, lines: string) =>
  lines === ''
    ? []
    : lines
        .trimEnd()
        .split(/\r?\n/)
        .map((line) => `  ${mark} ${line}`)

/**
 * Makes all changes, or none: they are tried on a copy of the folder, and what does not pass the check
 * there is not made.
 *
 * @throws {Error} saying why nothing was changed
 */
export function makeChanges(folder: string, changes: readonly FileChange[]): void {
  tryChanges(folder, changes)
  writeChanges(folder, changes)
}

/**
 * The content of an archive without errors: in a record that cannot be read, no reference can be found.
 *
 * @param refusal what is said below the errors, where there are some
 * @throws {Error} that lists them
 */
export const soundContent = (folder: string, refusal: string): Content =>
  soundArchive(folder, refusal).content

/**
 * An archive without errors, as it was read.
 *
 * @param refusal what is said below the errors, where there are some
 * @throws {Error} that lists them
 */
export function soundArchive(folder: string, refusal: string): Snapshot {
  const snapshot = readArchive(folder)
  const errors = errorsOf(snapshot)
  if (errors.length === 0) return snapshot
  throw new Error(`${formatProblems(errors)}\n\n${refusal} (${count(errors.length, 'error')}).`)
}

/**
 * Makes the changes on a copy of the folder, and checks it.
 *
 * @throws {Error} where it does not pass
 */
export function tryChanges(folder: string, changes: readonly FileChange[]): void {
  const copy = mkdtempSync(join(tmpdir(), 'archive-edit-'))
  try {
    cpSync(folder, copy, { recursive: true, dereference: true })
    writeChanges(copy, changes)
    soundContent(copy, 'Nothing was changed: the archive would not pass its check')
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/**
 * Writes new texts beside their files first, so that a full disk is met before anything was changed;
 * then they take their places one by one. Where one cannot, those before it are put back.
 *
 * @throws {Error} where a file cannot be written, with all files as they were
 */
export function writeChanges(folder: string, changes: readonly FileChange[]): void {
  const undo: (() => void)[] = []
  const staged: string[] = []
  try {
    const steps = changes.map(({ path, to, text, edits, isNew }) => {
      const from = join(folder, path)
      if (to === undefined) return { from, text }
      const target = join(folder, to)
      const beside = join(dirname(target), `.${basename(target)}.new`)
      staged.push(beside)
      if (isNew) refuseStanding(from)
      writeFileSync(beside, edited(text, edits), isNew ? {} : { mode: statSync(from).mode })
      return { from, text, beside, target }
    })
    for (const { from, text, beside, target } of steps) {
      if (target !== from) {
        undo.push(() => writeFileSync(from, text))
        rmSync(from)
      }
      if (beside === undefined) continue
      const old = existsSync(target) ? readFileSync(target) : undefined
      renameSync(beside, target)
      undo.push(() => (old ? writeFileSync(target, old) : rmSync(target)))
    }
  } catch (error) {
    for (const step of undo.toReversed()) step()
    throw error
  } finally {
    for (const path of staged) rmSync(path, { force: true })
  }
}

/** Whoever made a file meanwhile keeps it. */
function refuseStanding(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  if (existsSync(path)) throw new Error(`${path} is there already. Nothing was written.`)
}
