/** Tells hidden characters of a file, see `characters.ts`. */
import { hiddenCharacter } from './characters.ts'
import type { WrittenValues } from './issue.ts'
import type { Report } from './text-file.ts'

/** Tells the first hidden character of each line; gives whether there is one. */
export function reportHidden(text: string, report: Report): boolean {
  if (!hiddenCharacter(text)) return false
  text.split('\n').forEach((line, i) => {
    const found = hiddenCharacter(line)
    if (found) report(i + 1, 'hidden-character', found)
  })
  return true
}

/** Tells hidden characters that are written as YAML reads them, `"\u202e"`. */
export function reportEscaped(
  value: unknown,
  values: WrittenValues,
  report: Report,
  path: readonly PropertyKey[] = [],
): void {
  if (typeof value === 'string') {
    const found = hiddenCharacter(value)
    if (found) report(values.lineOf(path), 'hidden-character', found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      reportEscaped(inner, values, report, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
}
