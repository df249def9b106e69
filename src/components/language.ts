/** The language of words on a page, where it is not that of the page. */
import { canBeIn } from '../archive/script.ts'
import type { SourceRecord } from '../archive/records.ts'
import { getArchive } from '../records/archive.ts'

/** The `lang` attribute for words of a source; none where they are in the archive's own language. */
export const langOf = ({ language }: { readonly language: string }): string | undefined =>
  language === getArchive().subject.language ? undefined : language

/** The same for words that are quoted from it: a source may quote in another language. */
export const langOfWords = (
  source: { readonly language: string },
  words: string,
): string | undefined => (canBeIn(source.language, words) ? langOf(source) : undefined)

/** The `lang` attribute for the title of a source; a description of ours is in the archive’s own language. */
export const titleLangOf = (
  source: Pick<SourceRecord, 'language' | 'titleOurs'>,
): string | undefined => (source.titleOurs ? undefined : langOf(source))

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: string | undefined): boolean =>
  ['he', 'ar', 'fa', 'ur'].includes(language?.split('-')[0] ?? '')
