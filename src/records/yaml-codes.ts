/** The kinds of slip in YAML, each with a short name that never changes, and what it means. */
export const yamlCodes = {
  'front-matter': 'Front matter that cannot be read, for a reason that no other kind names.',
  'yaml-apostrophe': 'An apostrophe inside single quotation marks ends the value.',
  'yaml-bracket':
    'A bracket is not closed, was not opened, or stands in a value without quotation marks.',
  'yaml-colon': 'A value with a colon in it is not in quotation marks.',
  'yaml-comma': 'A value with a comma in it, inside `{…}`, is not in quotation marks.',
  'yaml-comment': 'A value goes on after ` #`, where YAML begins a comment.',
  'yaml-depth': 'Lists and fields are nested deeper than any record needs.',
  'yaml-document': 'A line `...` or `---` ends the YAML before its fields end.',
  'yaml-escape': 'A backslash inside double quotation marks begins an escape that does not exist.',
  'yaml-hyphen': 'A space is missing after the hyphen of a list.',
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

/** A kind of slip in YAML. */
export type YamlCode = keyof typeof yamlCodes
