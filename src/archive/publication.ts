/** How a publication is named. */
import { formatDate } from './date.ts'
import type { SourceRecord } from './records.ts'

/** Its title; one of ours stands in the square brackets that styles of citation put around a description. */
export const titleOf = ({ title, titleOurs }: Pick<SourceRecord, 'title' | 'titleOurs'>): string =>
  titleOurs ? `[${title}]` : title

/** The agency whose text it carries, where the name of its publisher does not have that already. */
export const agencyOf = ({
  publisher,
  agency,
}: Pick<SourceRecord, 'publisher' | 'agency'>): string | undefined =>
  agency && !publisher.includes(agency) ? agency : undefined

/** Its publisher, with that agency. */
export function publisherOf(source: Pick<SourceRecord, 'publisher' | 'agency'>): string {
  const agency = agencyOf(source)
  return agency ? `${source.publisher} (${agency})` : source.publisher
}

/** When it was published, as far as that is known. */
export const publishedOf = ({ published }: Pick<SourceRecord, 'published'>): string =>
  published ? formatDate(published) : 'no date'
