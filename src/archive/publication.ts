/** How a publication is named beside its title. */
import { formatDate } from './date.ts'
import type { SourceRecord } from './records.ts'

/** Its publisher, with the agency whose text it carries where the name does not have that already. */
export const publisherOf = ({
  publisher,
  agency,
}: Pick<SourceRecord, 'publisher' | 'agency'>): string =>
  agency && !publisher.includes(agency) ? `${publisher} (${agency})` : publisher

/** When it was published, as far as that is known. */
export const publishedOf = ({ published }: Pick<SourceRecord, 'published'>): string =>
  published ? formatDate(published) : 'no date'
