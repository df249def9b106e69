/** The schemas whose fields the documentation shows, by the names that its pages use. */
import type { z } from 'zod'
import { changeSchema } from '../archive/model/change.ts'
import { datingSchema } from '../archive/model/dating.ts'
import { conflictSchema, placeLinkSchema, relatedSchema } from '../archive/model/event.ts'
import { officeSchema } from '../archive/model/entity.ts'
import { evidenceSchema, quotationSchema } from '../archive/model/evidence.ts'
import { participationSchema } from '../archive/model/participation.ts'
import { schemas } from '../archive/model/schemas.ts'
import { comparedSchema } from '../archive/model/source.ts'
import {
  bodySchema,
  demonymSchema,
  eraSchema,
  foundingSchema,
  keySchema,
  ledesSchema,
  licenceSchema,
  officeTermSchema,
  sideSchema,
  subjectSchema,
  synonymsSchema,
  typeSchema,
} from '../archive/subject.ts'

const documented: Readonly<Record<string, z.ZodType>> = {
  event: schemas.events,
  dating: datingSchema,
  'place link': placeLinkSchema,
  participation: participationSchema,
  evidence: evidenceSchema,
  quotation: quotationSchema,
  conflict: conflictSchema,
  related: relatedSchema,
  change: changeSchema,
  source: schemas.sources,
  place: schemas.places,
  person: schemas.people,
  office: officeSchema,
  compared: comparedSchema,
  archive: subjectSchema,
  era: eraSchema,
  key: keySchema,
  licence: licenceSchema,
  founding: foundingSchema,
  side: sideSchema,
  type: typeSchema,
  synonyms: synonymsSchema,
  body: bodySchema,
  'office term': officeTermSchema,
  demonym: demonymSchema,
  ledes: ledesSchema,
}

/**
 * The schema that a page of the documentation names.
 *
 * @throws {Error} naming those that there are
 */
export function documentedSchema(name: string): z.ZodType {
  const schema = documented[name]
  if (schema) return schema
  throw new Error(`There is no schema “${name}”. There are ${Object.keys(documented).join(', ')}.`)
}
