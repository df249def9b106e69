/**
 * Characters that are invisible, or that reverse the text around them: a record has none, because what
 * a maintainer sees must be what the file holds.
 */

/** Says which hidden character a text has first, and between which words; line feeds and tabs are none. */
export function hiddenCharacter(text: string): string | undefined {
  if (!hidden.test(text)) return undefined
  const rest = text.replace(belonging, (whole) => ' '.repeat(whole.length))
  const match = hidden.exec(rest)
  if (!match) return undefined
  const [character] = match
  return `Found ${codePoint(character)}, ${nameOf(character)}: “${around(text, match)}”. Delete it.`
}

/**
 * A text with its hidden characters as code points, so that a terminal shows them and obeys none.
 *
 * @example
 * withVisible('a\u202eb') // => 'a‹U+202E›b'
 */
export const withVisible = (text: string): string =>
  text.replace(every, (character) => `‹${codePoint(character)}›`)

/** A text without its hidden characters: as it is once they are deleted. */
export const withoutHidden = (text: string): string =>
  hidden.test(text)
    ? text.replace(new RegExp(`${belonging.source}|(${every.source})`, 'gv'), (whole, found) =>
        found === undefined ? whole : '',
      )
    : text

const hidden =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffd]/u
const every = new RegExp(hidden, 'gu')

/**
 * Hidden characters where the writing needs them: joiners between letters of scripts that join them
 * (a Persian name has some), and those within an emoji.
 */
const belonging = new RegExp(
  [
    String.raw`(?<=[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Sinh}\p{scx=Mlym}]\p{M}*)[\u200c\u200d](?=\p{L})`,
    String.raw`\p{RGI_Emoji}`,
  ].join('|'),
  'gv',
)

const names: readonly (readonly [RegExp, string])[] = [
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, 'a mark that turns the direction of text'],
  [/\ufffd/u, 'which stands for a character that was lost'],
  [/\p{Cc}/u, 'a control character'],
  [/[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u, 'which means no character'],
  [/[\p{Zl}\p{Zp}]/u, 'a line break that editors do not show'],
]

const nameOf = (character: string): string =>
  names.find(([pattern]) => pattern.test(character))?.[1] ?? 'a character that nobody sees'

const codePoint = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** The words around a character, on its line. */
function around(text: string, { 0: character, index }: RegExpExecArray): string {
  const end = index + character.length
  const before = text
    .slice(Math.max(0, index - 20), index)
    .split('\n')
    .at(-1)!
  const after = text.slice(end, end + 20).split('\n')[0]!
  return withVisible(before + character + after).trim()
}
