/**
 * What can be wrong with the form of a record’s file, before any field is looked at: short names that
 * never change, each with what it means.
 */
export const formCodes = {
  'conflict-marker': 'A merge left a conflict that nobody has resolved.',
  'empty-file': 'The file of a record has nothing in it.',
  'front-matter': 'Front matter that cannot be read, for a reason that no other kind names.',
  'front-matter-end':
    'The line `---` that ends the front matter is missing, is written otherwise, or stands too early.',
  'front-matter-start': 'A record does not begin with a line `---`.',
  'yaml-apostrophe': 'An apostrophe inside single quotation marks ends the value.',
  'yaml-bracket':
    'A bracket is not closed, was not opened, or stands in a value without quotation marks.',
  'yaml-colon': 'A value with a colon in it is not in quotation marks.',
  'yaml-comma': 'A value with a comma in it, inside `{…}`, is not in quotation marks.',
  'yaml-comment': 'A value goes on after ` #`, where YAML begins a comment.',
  'yaml-depth': 'Lists and fields are nested deeper than any record needs.',
  'yaml-document': 'A line `...` or `---` ends the YAML before its fields end.',
  'yaml-escape': 'A backslash inside double quotation marks begins an escape that does not exist.',
  'yaml-hyphen': 'The hyphen of an entry of a list is missing, or the space after it.',
  'yaml-indent': 'A line is indented too far, or not far enough.',
  'yaml-inner-quote': 'A value goes on after its closing quotation mark, or has one inside.',
  'yaml-key-twice': 'A field stands twice in one place.',
  'yaml-mark': 'A value begins with a mark to which YAML gives a meaning.',
  'yaml-no-colon': 'A colon is missing after a field.',
  'yaml-no-space': 'A space is missing after the colon of a field.',
  'yaml-quote': 'A quotation mark is not closed, or was not opened.',
  'yaml-smart-quotes': 'Typographic quotation marks stand around a whole value.',
  'yaml-space': 'A no-break space, or another odd one, stands where a plain space belongs.',
  'yaml-tab': 'A line is indented with a tab.',
} as const

/** One of them. */
export type FormCode = keyof typeof formCodes

/** A kind of slip in YAML. */
export type YamlCode = Extract<FormCode, 'front-matter' | `yaml-${string}`>

/** Something wrong with the form of a file, at a line of it. */
export interface FormFault {
  /** Counted from 1. */
  readonly line: number
  readonly code: FormCode
  readonly message: string
}
