/** Whether a query may hold a date: what reads dates is loaded only for one that may. */
import { UNSPACED } from '../../archive/date-words/unspaced.ts'
import { foldLetters } from '../../archive/text/fold.ts'
import type { TakeDates } from './date-query.ts'

/** The words that `takeDates` reads as a date where no digit stands beside them. */
const DATE_WORD =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:for|fif|six|seven|eigh|nine)ties)$/

const BETWEEN_WORDS = new RegExp(String.raw`[^\p{L}\p{M}\p{Cf}]|${UNSPACED}`, 'u')

/** Whether a text may hold a date: true for every text in which `takeDates` finds one, and for some others. */
export const mayHoldDate = (text: string): boolean =>
  /\p{Nd}/u.test(text) ||
  text.split(BETWEEN_WORDS).some((word) => DATE_WORD.test(foldLetters(word)))

/** Reads no dates. */
export const noDates: TakeDates = (text) => ({ rest: text })
