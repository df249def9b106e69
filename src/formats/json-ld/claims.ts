/** What sources say of an event: claims of when, words, and facts on which they disagree; each derived from its source. */
import { sourcesOf, wordsOf } from '../../archive/dating.ts'
import { isSpeakerId } from '../../archive/event.ts'
import type { Conflict, Dating, Evidence } from '../../archive/records.ts'
import type { FileContext } from '../file-context.ts'
import type { Node } from './node.ts'
import { entityOf, sourceOf } from './reference.ts'
import { own } from './vocabulary.ts'

/** A claim of when. Its value is the date; its text are the words of the source that give it. */
export const datingClaim = (from: FileContext, dating: Dating): Node => ({
  '@type': ['Claim', 'prov:Entity'],
  'prov:value': dating.date.text,
  text: wordsOf(dating),
  ...own({ basis: dating.basis, part: dating.of, check: from.archive.datingCheck(dating) }),
  description: dating.note,
  'prov:wasDerivedFrom': sourcesOf(dating).map((id) => sourceOf(from, id)),
})

/** The words that an event's record quotes from a source. */
export const quotationsIn = (
  from: FileContext,
  { source, locator, quotations }: Evidence,
): Node[] =>
  quotations.map((quotation) => ({
    '@type': ['Quotation', 'prov:Entity'],
    text: quotation.text,
    creator: isSpeakerId(quotation.speaker) ? entityOf(from, quotation.speaker) : undefined,
    description: quotation.note,
    'bibo:locator': locator,
    ...own({ check: from.archive.quotationCheck(quotation, source) }),
    'prov:wasQuotedFrom': sourceOf(from, source),
  }))

/** What each side says of a fact on which sources disagree. */
export const conflictingClaims = (from: FileContext, { about, claims }: Conflict): Node[] =>
  claims.map(({ value, source }) => ({
    '@type': ['Claim', 'prov:Entity'],
    name: about,
    text: value,
    'prov:wasDerivedFrom': sourceOf(from, source),
  }))

/** Where in a source the record found what it tells, and what of it; nothing where the source alone says that. */
export const derivation = (from: FileContext, { source, locator, note }: Evidence): Node[] =>
  locator || note
    ? [
        {
          '@type': 'prov:Derivation',
          'prov:entity': sourceOf(from, source),
          'bibo:locator': locator,
          description: note,
        },
      ]
    : []
