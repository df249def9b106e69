/** What is known of a kind of problem, whichever record has it. */

/** A kind of problem. Its short name, the code, is the key under which it stands; it never changes. */
export interface ProblemKind {
  /** An error stops the build; a warning is told, and leaves the decision to the editor. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, as a short heading. */
  readonly title: string
  /** What it means, and why it matters. Code stands between backticks. */
  readonly meaning: string
  /** What to do about it. */
  readonly remedy: string
  /** Whether each message of this kind ends with the remedy. */
  readonly endsWithRemedy?: true
  /** An example: the line that is wrong, and the same line as it would be right. */
  readonly wrong: string
  readonly right: string
}

/** Kinds of problem that are found in the same place. */
export interface ProblemGroup {
  readonly heading: string
  readonly kinds: Readonly<Record<string, ProblemKind>>
}
