/** Files of the content folder, opened with care: whatever lies there, the result is its text or a report. */
import { lstatSync, readFileSync, readdirSync } from 'node:fs'
import { isLeftBehind } from './file-name.ts'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import type { ProblemCode } from './problem-kinds.ts'

/** Takes a fault of a file, at a line counted from 1. */
export type Report = (line: number, code: ProblemCode, message: string) => void

/** A report that adds the faults of one file to a list. */
export const reportTo =
  (file: string, problems: Problem[]): Report =>
  (line, code, message) =>
    problems.push(problemOf({ file, line, code, message }))

/**
 * The text of a plain UTF-8 file, with line feeds alone between its lines.
 *
 * @param limit in bytes
 * @returns undefined where a fault was reported
 */
export function readTextFile(path: string, limit: number, report: Report): string | undefined {
  let bytes: Uint8Array = new Uint8Array()
  try {
    const stat = lstatSync(path)
    // Not followed: a link may lead out of the archive, and reading a pipe never ends.
    if (!stat.isFile()) {
      report(1, 'not-a-file', 'A record is a plain file: no folder, no symbolic link.')
      return undefined
    }
    if (stat.size > limit) {
      const [size, most] = [stat.size, limit].map((count) => Math.ceil(count / 1024))
      report(1, 'too-large', `The file has ${size} KiB; at most ${most} are read.`)
      return undefined
    }
    bytes = readFileSync(path)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!isUtf16(bytes)) return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
    report(1, 'not-utf-8', 'The file is UTF-16 text. Save it as UTF-8.')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      report(...notUtf8(bytes))
    } else report(1, 'not-readable', `The file cannot be read: ${(error as Error).message}.`)
  }
  return undefined
}

/** Text of two bytes a character, by its mark at the start or by every other byte being null. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first = 1, second = 1] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  if ((first === 0) === (second === 0)) return false
  const start = bytes.subarray(0, 200)
  const isNull = (parity: number) => start.filter((_, i) => i % 2 === parity).every((b) => b === 0)
  return isNull(0) !== isNull(1)
}

/** Where a file stops being UTF-8, and what that would be in the encoding of Western Windows. */
function notUtf8(bytes: Uint8Array): Parameters<Report> {
  if (isUtf16(bytes)) return [1, 'not-utf-8', 'The file is UTF-16 text. Save it as UTF-8.']
  // What was lost in decoding stands where the first wrong byte is: all before it is right.
  const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\ufffd')
  const start = new TextEncoder().encode(before).length
  const line = before.split('\n').length
  const word = /^\S*/.exec(new TextDecoder('windows-1252').decode(bytes.subarray(start)))![0]
  const found = (/\S*$/.exec(before)![0] + word).slice(0, 40)
  // One such letter in a word of others is an accent; several are another encoding.
  const isAccent = /^[a-z]*[^\0-\x7f](?![^\0-\x7f])\p{L}*$/iu.test(found) && found.length > 2
  const guess = isAccent ? ` In Windows-1252 it would read “${found}”.` : ''
  return [
    line,
    'not-utf-8',
    `The file is not UTF-8 text from this line on.${guess} Save it as UTF-8.`,
  ]
}

/**
 * Names of files in a folder, sorted by code unit, without those that begin with `_` and those that
 * editors and systems leave. None where there is no such folder.
 */
export function listFolder(path: string, report: Report): string[] {
  try {
    if (!lstatSync(path).isDirectory()) {
      report(1, 'not-a-folder', 'Records are in a plain folder: no file, no symbolic link.')
      return []
    }
    return readdirSync(path)
      .filter((name) => !name.startsWith('_') && !isLeftBehind(name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    report(1, 'not-readable', `The folder cannot be read: ${(error as Error).message}.`)
    return []
  }
}
