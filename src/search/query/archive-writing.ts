/** What an archive is written in, in English words. */
export interface Writing {
  readonly language: string
  readonly script: string
}

/**
 * What the archive is written in, where none of some words is in its script: their spelling in that
 * script may be found.
 *
 * @param language the tag of the archive's language
 * @example
 * archiveWriting(['Осло'], 'en') // => { language: 'English', script: 'Latin' }
 */
export function archiveWriting(words: readonly string[], language: string): Writing | undefined {
  const locale = new Intl.Locale(language).maximize()
  const { script = '' } = locale
  const letters = scriptPattern(script)
  if (!letters || words.some((word) => letters.test(word) || !/\p{L}/u.test(word))) return undefined
  return {
    language: new Intl.DisplayNames('en', { type: 'language' }).of(locale.language) ?? language,
    script: new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script,
  }
}

/** Letters of a script; none for those that are several for Unicode, such as the Japanese one. */
function scriptPattern(script: string): RegExp | undefined {
  try {
    return new RegExp(String.raw`\p{Script=${script}}`, 'u')
  } catch {
    return undefined
  }
}
