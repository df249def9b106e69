/** Which words of an item an event keeps. */
import type { Story } from './events.ts'
import type { FoundPart, FoundQuotation } from './found-event.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { chosenFrom } from './quoted.ts'
import type { Spoken } from './speakers.ts'
import { wordsIn } from './words.ts'

/** What is quoted; where nothing is, and the text itself is somebody speaking, its sentences. */
export function spokenIn(
  { lines }: Story,
  spoken: readonly Spoken[],
  { parts, kind }: { readonly parts: readonly FoundPart[]; readonly kind: Layout['kind'] },
): readonly Spoken[] {
  const said = lines.filter(({ isHeading, text }) => !isHeading && isInFirstPerson(text))
  if (spoken.length > 0 || said.length === 0) return spoken
  const isList = kind === 'list'
  if (!isList && kind !== 'speech') return spoken
  const speaker = isList ? 'unnamed' : (parts.find(({ as }) => as !== 'mentioned')?.id ?? 'unnamed')
  const text = isList
    ? lines
        .filter((l) => !l.isHeading)
        .map((l) => l.text)
        .join('')
    : ''
  const chosen = isList
    ? [text]
    : said
        .filter(({ actors }) => actors.length > 0)
        .slice(0, 3)
        .map((l) => l.text)
  return chosen.map((t) => ({ text: t.trim(), speaker, isAttributed: true, paragraph: 1 }))
}

/** At most so many quotations for one event. */
const MOST_QUOTATIONS = 6

/** Words chosen from what is quoted, the most from who says it; without a speaker only whole clauses. */
export function quotationsOf(spoken: readonly Spoken[]): FoundQuotation[] {
  const quoted = spoken.filter(
    ({ text, isAttributed }) => wordsIn(text).length >= (isAttributed ? 2 : 5),
  )
  const each = quoted.length > 3 ? 1 : 2
  const chosen = quoted.flatMap(({ text, speaker }) =>
    chosenFrom(text, each).map((piece) => ({ text: piece, speaker })),
  )
  return chosen.slice(0, MOST_QUOTATIONS)
}

/** What is quoted within some sentences. */
export const quotedIn = (lines: readonly Line[], spoken: readonly Spoken[]): FoundQuotation[] =>
  quotationsOf(
    spoken.flatMap((s) => {
      const within = lines.find(
        (line) => line.text.length > 0 && s.text.includes(line.text.trim().replace(/["”“]/g, '')),
      )
      return within ? [{ ...s, text: within.text.trim().replace(/["”“]/g, '') }] : []
    }),
  )

/** Whether a notice without a name is somebody speaking: it is a statement of whoever publishes it. */
export const isSaidByUs = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => isInFirstPerson(text))

const isInFirstPerson = (text: string) =>
  wordsIn(text).some(({ folded }) => folded === 'i' || folded === 'we')
