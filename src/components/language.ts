/** The language of words on a page, where it is not that of the page. */
import { getArchive } from '../records/archive.ts'

/** The `lang` attribute for words of a source; none where they are in the archive's own language. */
export const langOf = ({ language }: { readonly language: string }): string | undefined =>
  language === getArchive().subject.language ? undefined : language
