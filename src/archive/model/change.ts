/** The history of a record. */
import { z } from 'zod'
import { day, list, needed, text } from './fields.ts'

const on = day.describe('The day of the change.')
const reason = (kind: string) =>
  needed(`A record that was ${kind} says why: add \`why: …\`.`).describe('The reason.')
const oldAndNew = (field: string) =>
  needed(`A correction keeps the old value and the new one: add \`${field}: …\`.`)

const created = z.strictObject({
  on,
  kind: z.literal('created').describe('The record came into the archive.'),
  why: text.optional().describe('Where it needs a word.'),
})
const corrected = z.strictObject({
  on,
  kind: z.literal('corrected').describe('It said something wrong.'),
  was: oldAndNew('was').describe('What the record said.'),
  now: oldAndNew('now').describe('What it says now.'),
  why: reason('corrected'),
})
const clarified = z.strictObject({
  on,
  kind: z.literal('clarified').describe('It said something unclear, or too little.'),
  was: text.optional().describe('What the record said.'),
  now: text.optional().describe('What it says now.'),
  why: reason('clarified'),
})
const withdrawn = z.strictObject({
  on,
  kind: z.literal('withdrawn').describe('Only for events: it no longer stands.'),
  why: reason('withdrawn'),
})

const changesOf = <Change extends z.ZodType>(change: Change): z.ZodDefault<z.ZodArray<Change>> =>
  list(change).default([]).describe('What was changed in this record, oldest first.')

/** What was changed in an event, and why. The kind of change decides what must come with it. */
export const changeSchema = z.discriminatedUnion(
  'kind',
  [created, corrected, clarified, withdrawn],
  'Expected one of created, corrected, clarified, withdrawn.',
)

/** The changes of an event. */
export const eventChanges = changesOf(changeSchema)

/** The changes of any other record. */
export const changes = changesOf(
  z.discriminatedUnion(
    'kind',
    [created, corrected, clarified],
    'Expected one of created, corrected, clarified. Only events are withdrawn; a record that was merged into another leaves a line in content/addresses.txt.',
  ),
)
