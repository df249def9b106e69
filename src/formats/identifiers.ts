/** Identifiers that hold wherever the archive stands: feeds, calendars and linked data know records by them. */
import type { Kind } from '../archive/records.ts'
import type { Subject } from '../archive/subject.ts'
import { slug } from '../archive/text/slug.ts'

/** What identifies an archive. */
export type Identified = Pick<Subject, 'identifier' | 'name'>

/** The identifier of the archive: its UUID, or else a URN made of its name. */
export const archiveUrn = ({ identifier, name }: Identified): string =>
  identifier ?? `urn:x-archive:${encodeURIComponent(slug(name))}`

/**
 * The identifier of a record: the archive's, with the record's address as its fragment (RFC 8141).
 *
 * @example
 * recordUrn(subject, 'events', 'harbour-opening') // => 'urn:uuid:…#events/harbour-opening'
 */
export const recordUrn = (subject: Identified, kind: Kind, id: string): string =>
  `${archiveUrn(subject)}#${kind}/${id}`
