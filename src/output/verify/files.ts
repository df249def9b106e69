/** Whether any host and file system can have the files of a built site, and their texts name no host. */
import type { ProblemCode } from '../../records/problem-kinds.ts'
import { problemOf } from '../../records/problem.ts'
import type { Problem } from '../../records/problem.ts'

/** The faults in the names of a site's files, which are paths from its root. */
export const nameFaults = (files: readonly string[]): Problem[] => [
  ...files.flatMap(nameProblems),
  ...duplicateProblems(files),
]

const badName = (file: string, message: string): Problem =>
  problemOf({ file, line: 1, code: 'bad-name', message })

function nameProblems(file: string): Problem[] {
  const folders = file.split('/').slice(0, -1)
  if (folders.some((name) => /^[_.]/.test(name))) {
    return [badName(file, 'Some hosts leave out folders that begin with `_` or `.`.')]
  }
  if (!/^[\w.-]+(\/[\w.-]+)*$/.test(file)) {
    return [badName(file, 'Expected letters, digits, `-`, `_` and `.` only.')]
  }
  return []
}

/** For Windows and macOS `A.html` and `a.html` are the same file. */
function duplicateProblems(files: readonly string[]): Problem[] {
  const seen = new Map<string, string>()
  return files.flatMap((file) => {
    const other = seen.get(file.toLowerCase())
    seen.set(file.toLowerCase(), file)
    return other ? [badName(file, `Differs from ${other} in case alone.`)] : []
  })
}

/**
 * A check of the texts of a site's styles, scripts and data.
 *
 * @param files all files of the site
 */
export function textCheck(files: readonly string[]): (file: string, bytes: Buffer) => Problem[] {
  const rootPath = rootPathOf(files)
  return (file, bytes) => {
    if (!/\.(css|js|json|xml|svg)$/.test(file)) return []
    const text = bytes.toString('utf8')
    const found: Problem[] = []
    const tell = (index: number, code: ProblemCode, message: string) => {
      const line = text.slice(0, index).split('\n').length
      found.push(problemOf({ file, line, code, message }))
    }
    // One and the same expression for all files: `matchAll` would make one for each.
    rootPath.lastIndex = 0
    for (let match = rootPath.exec(text); match; match = rootPath.exec(text)) {
      tell(match.index, 'root-path', `${match[0]} begins at the root of the host.`)
    }
    if (file.endsWith('.css')) {
      for (const match of text.matchAll(/@import|url\(/g)) {
        tell(match.index, 'outside-request', `${match[0]}: a style sheet loads nothing.`)
      }
    }
    return found
  }
}

/** Finds texts in quotation marks that begin with a slash and the name of a file at the site's root. */
function rootPathOf(files: readonly string[]): RegExp {
  const names = new Set(files.map((file) => file.split('/')[0]!))
  const anyName = [...names].map((name) => name.replaceAll('.', '\\.')).join('|')
  return new RegExp(`["'\`]/(?:${anyName})(?=["'\`/?#])`, 'g')
}
