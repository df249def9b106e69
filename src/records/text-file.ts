/** Files of the content folder, opened with care: whatever lies there, the result is its text or a report. */
import { lstatSync, readFileSync, readdirSync } from 'node:fs'
import type { ProblemCode } from './problem-kinds.ts'

/** Takes a fault of a file, at a line counted from 1. */
export type Report = (line: number, code: ProblemCode, message: string) => void

/**
 * The text of a plain UTF-8 file, with line feeds alone between its lines.
 *
 * @param limit in bytes
 * @returns undefined where a fault was reported
 */
export function readTextFile(path: string, limit: number, report: Report): string | undefined {
  try {
    const stat = lstatSync(path)
    // Not followed: a link may lead out of the archive, and reading a pipe never ends.
    if (!stat.isFile()) {
      report(1, 'not-a-file', 'A record is a plain file: no folder, no symbolic link.')
      return undefined
    }
    if (stat.size > limit) {
      const [size, most] = [stat.size, limit].map((bytes) => Math.ceil(bytes / 1024))
      report(1, 'too-large', `The file has ${size} KiB; at most ${most} are read.`)
      return undefined
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return text.replace(/\r\n?/g, '\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      report(1, 'not-utf-8', 'The file is not UTF-8 text. Save it as UTF-8.')
    } else report(1, 'not-readable', `The file cannot be read: ${(error as Error).message}.`)
    return undefined
  }
}

/**
 * Names of files in a folder, sorted by code unit; those that begin with `_` are left out. None where
 * there is no such folder.
 */
export function listFolder(path: string, report: Report): string[] {
  try {
    if (!lstatSync(path).isDirectory()) {
      report(1, 'not-a-folder', 'Records are in a plain folder: no file, no symbolic link.')
      return []
    }
    return readdirSync(path)
      .filter((name) => !name.startsWith('_') && name !== '.DS_Store')
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    report(1, 'not-readable', `The folder cannot be read: ${(error as Error).message}.`)
    return []
  }
}
