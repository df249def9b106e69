import { compare } from '../archive/text/compare.ts'
import { withVisible } from './characters.ts'
import { openable } from './content-folder.ts'
import { problemKinds } from './problem-kinds.ts'
import type { ProblemCode } from './problem-kinds.ts'

/** What is wrong with a record: where, which kind of fault, and what would be right. */
export interface Problem {
  /** Path of the file from the root of the project. */
  readonly file: string
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number
  /** The kind of fault. */
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning'
  /** What was found, and what to do about it. */
  readonly message: string
}

/** A problem with what the table of kinds says of all of its kind: the severity, often the advice. */
export function problemOf({ code, message, ...place }: Omit<Problem, 'severity'>): Problem {
  const { severity, remedy, endsWithRemedy } = problemKinds[code]
  const told = endsWithRemedy ? `${message}\n${remedy}` : message
  return { ...place, code, severity, message: told }
}

/** Problems by file, line, code and message. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  )
}

/**
 * Problems as a person reads them, one paragraph each. What content holds reaches the terminal in
 * them: characters that a terminal obeys are shown instead.
 */
export const formatProblems = (problems: readonly Problem[]): string =>
  withVisible(
    problems
      .map(
        ({ file, line, code, severity, message }) =>
          `${openable(file).replaceAll('\n', '‹U+000A›')}:${line}  ${severity === 'warning' ? 'warning ' : ''}${code}\n` +
          message.replace(/^/gm, '  '),
      )
      .join('\n'),
  )

/** The reader of a record found problems: its message is their text. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems))
    this.name = 'ProblemsError'
    this.problems = problems
  }
}
