/**
 * Data as JSON that is safe inside a script: no text in it can end the script (`</script`), begin a
 * comment (`<!--`) or break a line.
 */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
