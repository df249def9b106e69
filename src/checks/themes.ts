/** Themes: in the introduction of a theme each sentence rests on an event or a source that it links to. */
import { isTheme } from '../archive/theme.ts'
import { sentencesOf } from '../archive/text/sentences.ts'
import { shortened } from '../archive/text/shortened.ts'
import type { Problem } from '../records/problem.ts'
import { problemInBody } from '../records/record.ts'
import type { RecordFile } from '../records/record.ts'

/** Sentences of a theme's introduction that link to no event and no source. */
export function checkTheme(file: RecordFile): Problem[] {
  if (file.kind !== 'topics' || !file.record || !isTheme(file.record)) return []
  return sentencesWithoutEvent(file.record.body).map(({ line, message }) =>
    problemInBody(file, line, { code: 'theme-without-event', message }),
  )
}

/** The sentences of a text that link to no event and no source, with the line (from 1) each begins on. */
export const sentencesWithoutEvent = (body: string): { line: number; message: string }[] =>
  sentencesWithLine(body)
    .filter(({ sentence }) => !/\]\(\/(events|sources)\//.test(sentence))
    .map(({ sentence, line }) => ({
      line,
      message: `“${shortened(sentence.trim())}” links to no event that it rests on. Link one: [words](/events/<id>/).`,
    }))

/** The sentences of a body's paragraphs, with the line (counted from 1) each begins on. */
function sentencesWithLine(body: string): { sentence: string; line: number }[] {
  const found: { sentence: string; line: number }[] = []
  let line = 1
  for (const block of body.split(/(\n{2,})/)) {
    if (block.trim() && !block.startsWith('#')) {
      for (const { text, start } of sentencesOf(block)) {
        found.push({ sentence: text, line: line + block.slice(0, start).split('\n').length - 1 })
      }
    }
    line += block.split('\n').length - 1
  }
  return found
}
