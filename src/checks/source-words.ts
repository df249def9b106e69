/** Words that records have from a source: their quotations, and what their datings rest on. */
import { isRead } from '../archive/dating.ts'
import { WINDOW, wordsOf } from '../archive/fingerprint.ts'
import { piecesOf } from '../archive/quotation.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'
import type { UsedPhrase } from '../records/write-fingerprint.ts'
import { quotationsOf } from './quotations.ts'
import type { PlacedQuotation } from './quotations.ts'

/** The quotations of a record and the words of its datings. */
export function sourceWordsOf(file: RecordFile): PlacedQuotation[] {
  const datings = file.kind === 'events' && file.record ? file.record.datings : []
  return [
    ...quotationsOf(file),
    ...datings.flatMap((dating, i) =>
      isRead(dating)
        ? [{ path: ['datings', i, 'words'], text: dating.words, source: dating.source }]
        : [],
    ),
  ]
}

/** What records have from a source in fewer words than a window of its fingerprint: kept one by one. */
export const shortPhrasesOf = ({ files }: Content, source: string): UsedPhrase[] =>
  files.flatMap((file) =>
    sourceWordsOf(file)
      .filter((words) => words.source === source)
      .flatMap(({ text }) => piecesOf(text))
      .filter((text) => wordsOf(text).length > 0 && wordsOf(text).length < WINDOW)
      .map((text) => ({ text, file: file.file })),
  )
