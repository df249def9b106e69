/** Enough to recognize a text by, in a message of a line or two. */
const LENGTH = 60

/** The beginning of a text for a message, with `…` where something is left out. */
export const shortened = (text: string): string =>
  text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text
