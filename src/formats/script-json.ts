/**
 * Data as JSON that may stand in a script: whatever texts are in it, none ends the script
 * (`</script`), hides what follows (`<!--`) or breaks a line.
 */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
