const words = 'no one two three four five six seven eight nine ten'.split(' ')

/** A small number in words, so that a sentence reads “the two items”; in digits above ten. */
export const numberWord = (n: number): string => words[n] ?? String(n)
