/** Reports hidden characters of a file, see `characters.ts`. */
import { hiddenCharacter } from './characters.ts'
import type { WrittenValues } from './issue.ts'
import type { Report } from './text-file.ts'

/** Reports the first hidden character of each line; gives whether there is one. */
export function reportHidden(text: string, report: Report): boolean {
  if (!hiddenCharacter(text)) return false
  text.split('\n').forEach((line, i) => {
    const found = hiddenCharacter(line)
    if (found) report(i + 1, 'hidden-character', found)
  })
  return true
}

/** Reports hidden characters that are written as YAML escapes, `"\u202e"`. */
export function reportEscaped({ data, lineOf }: WrittenValues, report: Report): void {
  const visit = (value: unknown, path: readonly PropertyKey[]) => {
    if (typeof value === 'string') {
      const found = hiddenCharacter(value)
      if (found) report(lineOf(path), 'hidden-character', found)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key])
      }
    }
  }
  visit(data, [])
}
