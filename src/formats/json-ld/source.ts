/** Publications, as schema.org calls them. */
import { titleOf } from '../../archive/publication.ts'
import type { SourceRecord } from '../../archive/records.ts'
import type { Archive } from '../../archive/archive.ts'
import { recordUrn } from '../identifiers.ts'
import type { FileContext } from '../file-context.ts'
import { authorNames } from '../citation/authors.ts'
import { dateValue } from './dates.ts'
import { listed, ownWords } from './node.ts'
import type { Node, Value } from './node.ts'
import { namedEntity } from './reference.ts'

/** The kinds of sources. There is no type for a press release or a speech that is not wider or wrong. */
const types: Readonly<Record<SourceRecord['kind'], string>> = {
  article: 'Article',
  'web page': 'WebPage',
  'press release': 'Article',
  speech: 'CreativeWork',
  report: 'Report',
  post: 'SocialMediaPosting',
  video: 'VideoObject',
  book: 'Book',
}

/** A publication with what a reference to it needs; a title of ours stands in square brackets. */
export function citation({ archive }: Pick<FileContext, 'archive'>, id: string): Node {
  const source = archive.source(id)
  const { kind, publisher, agency, published, url, language } = source
  return {
    '@type': types[kind],
    '@id': recordUrn(archive.subject, 'sources', id),
    name: titleOf(source),
    author: authors(archive, source, (name) => name),
    publisher: organization(publisher),
    sourceOrganization: agency && organization(agency),
    datePublished: published && dateValue(published),
    url,
    inLanguage: language,
  }
}

/** A publication with what its page says of it; bodies that have a record are told by that. */
export function sourceNode(from: FileContext, source: SourceRecord): Node {
  const { archive } = from
  const known = (name: string | undefined, otherwise: Value): Value => {
    const entity = archive.entityNamed(name ?? '')
    return entity ? namedEntity(from, entity.id) : otherwise
  }
  const cited = citation(from, source.id)
  return {
    ...cited,
    author: authors(archive, source, (name) => known(name, name)),
    publisher: known(source.publisher, cited.publisher),
    sourceOrganization: known(source.agency, cited.sourceOrganization),
    archivedAt: source.archived,
    description: ownWords(source),
  }
}

const authors = (
  archive: Archive,
  { author }: SourceRecord,
  valueOf: (name: string) => Value,
): readonly Value[] | undefined => listed(authorNames(archive, author).map(valueOf))

const organization = (name: string): Node => ({ '@type': 'Organization', name })
