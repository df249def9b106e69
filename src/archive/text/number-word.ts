const words =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** A number in words, so that a sentence reads “the two items”; in digits above twenty. */
export const numberWord = (n: number): string => words[n] ?? String(n)
