/** The day on which a person does something: it goes into records, and no build reads it. */
export const today = (): string =>
  // eslint-disable-next-line no-restricted-syntax -- What a person does today is dated by the clock.
  new Date().toISOString().slice(0, 10)
