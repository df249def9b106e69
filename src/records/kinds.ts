/** The kinds of record, in the order in which they are read. */
import type { Kind } from '../archive/records.ts'
import { schemas } from '../archive/model/schemas.ts'

/** The kinds of record. */
export const kinds = Object.keys(schemas) as Kind[]
