/** The record of an event. */
import { z } from 'zod'
import { aliases } from './alias.ts'
import { eventChanges } from './change.ts'
import { datingSchema } from './dating.ts'
import { evidenceSchema } from './evidence.ts'
import { draft, edtfDate, id, line, list, termOf, text } from './fields.ts'
import { participationSchema } from './participation.ts'

/** An event’s link to a place. */
export const placeLinkSchema = z.strictObject({
  place: id.describe('The id of the place.'),
  as: z
    .enum(['location', 'mentioned'], 'Expected `location` or `mentioned`.')
    .default('location')
    .describe('`location` (it happened there) or `mentioned` (the sources name it).'),
  note: text.optional().describe('Where the place is not certain, or its part needs a word.'),
})

/** A disagreement that cannot be a dating, each side with its source. */
export const conflictSchema = z.strictObject({
  about: line.describe('What the sources disagree about.'),
  claims: list(
    z.strictObject({
      value: text.describe('What this side says.'),
      source: id.describe('The source that says so.'),
    }),
  )
    .min(2, 'A conflict needs two claims at least.')
    .describe('The claims; they cannot all be true.'),
})

const relations = ['follows-from', 'answers', 'same-series', 'mentions', 'see-also'] as const

/** A link to another event. */
export const relatedSchema = z.strictObject({
  event: id.describe('The id of the other event.'),
  as: z
    .enum(relations, `Expected one of ${relations.join(', ')}.`)
    .describe('`follows-from`, `answers`, `same-series`, `mentions` or `see-also`.'),
  note: text.describe('The reason, as a sentence.'),
})

/** Whether an event took place, as schema.org's `eventStatus` tells it apart. */
export const statuses = ['happened', 'planned', 'postponed', 'cancelled'] as const

/** The front matter of an event. */
export const eventSchema = z.strictObject({
  title: line.describe('What happened, in one line, without the date.'),
  aliases: aliases.describe(
    'What people call it: an operation or a summit by its name, a crisis by its place or its ship.',
  ),
  status: z
    .enum(statuses, `Expected one of ${statuses.join(', ')}.`)
    .default('happened')
    .describe('`happened`, `planned`, `postponed` or `cancelled`, as the sources tell it.'),
  draft,
  date: edtfDate.describe('The accepted date (EDTF), never narrower than the evidence.'),
  datings: list(datingSchema)
    .min(1, 'An event needs one dating at least.')
    .describe('The claims of when that the date rests on.'),
  type: termOf('type').describe('The id of a type.'),
  places: list(placeLinkSchema)
    .default([])
    .describe('Where it happened, and places that the sources name.'),
  participations: list(participationSchema).default([]).describe('Who took part.'),
  organizations: list(id).default([]).describe('The organizations involved.'),
  topics: list(id).default([]).describe('What it was about.'),
  evidence: list(evidenceSchema)
    .min(1, 'An event needs evidence: one source at least.')
    .describe('The sources it rests on; the first is the one that places it in a list.'),
  conflicts: list(conflictSchema)
    .default([])
    .describe('What sources disagree about, other than dates.'),
  related: list(relatedSchema).default([]).describe('Other events, with the reason.'),
  changes: eventChanges,
})
