/**
 * The records of the archive, one strict schema for each kind, shared by the site and the commands. Every
 * field carries the sentence that the documentation shows for it.
 */
import { organizationSchema, personSchema, placeSchema, topicSchema } from './entity.ts'
import { eventSchema } from './event.ts'
import { sourceSchema } from './source.ts'

/** The schemas by the folder of `content/` that holds the records. */
export const schemas = {
  events: eventSchema,
  sources: sourceSchema,
  people: personSchema,
  organizations: organizationSchema,
  places: placeSchema,
  topics: topicSchema,
} as const
