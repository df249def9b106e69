/**
 * The small words around a date, which no library has: “from … to”, “yesterday”, “last”, “week”. Names
 * of months and weekdays are not here: `calendar-names.ts` takes them from `Intl`.
 */

/**
 * The small words of one language; several are separated by `|`. They are folded (`foldLetters`), so
 * marks on letters may be left out. A word may have several parts: `il y a`.
 */
export interface Particles {
  /** Between the parts of a date: `of` in `the 4th of May`. They are passed over. */
  readonly of?: string
  /** Before a year that stands alone: `in` 2008. */
  readonly in?: string
  readonly to?: string
  readonly and?: string
  readonly or?: string
  readonly between?: string
  readonly about?: string
  readonly before?: string
  readonly by?: string
  readonly after?: string
  readonly onOrAfter?: string
  /** What makes of a date another one, or many: `not`, `every`. */
  readonly not?: string
  readonly last?: string
  readonly next?: string
  readonly this?: string
  readonly ago?: string
  /** They count from a day that another sentence gives: the `following` month, two days `later`. */
  readonly anchored?: string
  /** They make of the date beside them another day: the `eve` of 5 May, the `day after`. */
  readonly eve?: string
  readonly later?: string
  readonly earlier?: string
  /** The first, second and last third of a month or year, as far as such words have an edge. */
  readonly early?: string
  readonly mid?: string
  readonly late?: string
  /** Days counted from the source’s own: `yesterday` is -1. */
  readonly days?: Readonly<Record<number, string>>
  /** Months counted from the source’s own, where one word says it: `ult.` is -1. */
  readonly months?: Readonly<Record<number, string>>
  /** Years counted from the source’s own, where one word says it: Czech `loni` is -1. */
  readonly years?: Readonly<Record<number, string>>
  /** Decades by their first year: the `nineties`. */
  readonly decades?: Readonly<Record<number, string>>
  readonly day?: string
  readonly week?: string
  readonly month?: string
  readonly year?: string
  readonly half?: string
  readonly quarter?: string
  /** Spring, summer, autumn and winter. */
  readonly seasons?: readonly [string, string, string, string]
  /** One, two, three …, each with its forms. */
  readonly counts?: readonly string[]
  /** First, second, third …, as days of a month. */
  readonly ordinals?: readonly string[]
  /** What was to come when the source was written. */
  readonly coming?: string
  /** What was past by then. */
  readonly past?: string
  /** That it went on for the whole time. */
  readonly lasting?: string
  /** That it was some time while something went on: on the `sidelines` of a summit, in the `night`. */
  readonly within?: string
  /** Names of months and weekdays beyond those of `Intl`, by number; months from 1, weekdays from 1 for Monday. */
  readonly monthNames?: Readonly<Record<number, string>>
  readonly weekdayNames?: Readonly<Record<number, string>>
  /** Endings that names take: `*` for any of up to three letters. */
  readonly endings?: string
  /** Letters that are written together with the word after them. */
  readonly prefixes?: string
  /** Locales whose names count, too: one language may have two sets of months. */
  readonly locales?: readonly string[]
}

/** The small words of English. */
export const english: Particles = {
  of: 'of|the|day',
  in: 'in|during|since|year|of',
  to: 'to|until|till|through|thru',
  and: 'and|&',
  or: 'or',
  between: 'between',
  about: 'about|around|circa|c|ca|approximately|roughly|on or about',
  before: 'before|prior to|ahead of|earlier than',
  by: 'by|until|till|up to|no later than|on or before',
  after: 'after|later than',
  onOrAfter: 'on or after|no earlier than',
  not: 'postponed from|moved from|rescheduled from|delayed from|brought forward from|not|every|each|than|most|annually|yearly|monthly|weekly|daily',
  last: 'last|previous|this past',
  next: 'next|coming',
  this: 'this|current',
  ago: 'ago',
  anchored: 'following|ensuing|same',
  eve: 'eve|day before|day after|night before|morning after',
  later: 'later|after that|afterwards',
  earlier: 'earlier|before that',
  early: 'early|beginning|start',
  mid: 'mid|middle',
  late: 'late|end',
  days: {
    [-2]: 'day before yesterday',
    [-1]: 'yesterday|last night|last evening|yesterday night',
    0: 'today|tonight|this morning|this afternoon|this evening',
    1: 'tomorrow',
    2: 'day after tomorrow',
  },
  months: { [-1]: 'ult', 0: 'inst', 1: 'prox' },
  decades: {
    1940: 'forties',
    1950: 'fifties',
    1960: 'sixties',
    1970: 'seventies',
    1980: 'eighties',
    1990: 'nineties',
  },
  day: 'day|days',
  week: 'week|weeks',
  month: 'month|months',
  year: 'year|years',
  half: 'half',
  quarter: 'quarter',
  seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
  counts: [
    'one|a|an',
    'two|a couple of',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ordinals: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ],
  coming:
    'will|shall|is to|are to|to be|be held|be signed|scheduled|slated|due|expected|expects|plans|planned|planning|set to|going to|upcoming|forthcoming|intends|preparing|postponed to|postponed until|might|could|would|should|hopes|aims',
  past: 'was|were|had|has|have|did|met|held|said|told|came|gave|went|took|left|began|spoke|made|became|won|sent|saw|since',
  lasting:
    'lasted|lasting|stayed|staying|conducted|took place|taking place|takes place|held|ran|running|participated|participating|exercised|trained|training|hosted|throughout|visit|exercise|continued',
  within: 'sidelines|sideline|margins|fringes|during|amid|night',
  monthNames: { 9: 'sept' },
}
