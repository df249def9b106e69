/**
 * What dates and periods look like, for JSON Schema: programs that know no EDTF still refuse most slips.
 * Whether there is such a day, and whether a span runs forward in time, no pattern tells.
 */

/** A day, month or year of the years that the archive takes, 1800 to 2199. */
const moment = '(1[89]|2[01])\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?'
const qualified = `${moment}[~?]?`

/** A date in one of the accepted forms. YAML that guesses types reads a year as a number. */
export const dateShape = shape(
  `${qualified}(/${qualified})?|\\[(${moment}\\.\\.(${moment})?|\\.\\.${moment})\\]`,
)

/** A period in one of the accepted forms. */
export const periodShape = shape(`${qualified}(/(${qualified}|\\.\\.))?|\\.\\./${qualified}`)

function shape(pattern: string) {
  return { type: ['string', 'integer'], pattern: `^(${pattern})$`, minimum: 1800, maximum: 2199 }
}
