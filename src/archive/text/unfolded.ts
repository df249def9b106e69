/** A text with each paragraph in one line and a blank line between them, however its file breaks the lines. */
export const unfolded = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/g, ' ')
