/**
 * The vocabulary of the archive's linked data: schema.org for what things are, PROV-O for what rests on what,
 * and some terms of its own for what neither has. The file explains its terms itself.
 */
import type { Subject } from '../../archive/subject.ts'
import { archiveUrn } from '../identifiers.ts'
import { EDTF } from './dates.ts'
import type { Node } from './node.ts'

/** The archive's own terms: the properties that the vocabularies lack. */
const terms = {
  dating: 'One claim of when the event, or a part of it, took place.',
  basis:
    'How a dating is known: stated (the words of a source give the date), derived (computed from the words and the source’s own date), inferred (from the order of a list, or because the source existed by then) or compiled (only several publications together give it).',
  part: 'The part of the event that a dating is of; without it the dating is of the whole event.',
  agreement:
    'Whether the datings agree, computed from them: conflicting (two cannot both be true), corroborated (two independent sources give the date) or single.',
  side: 'On whose side somebody took part.',
  mentioned:
    'Who or what a source names with the event without saying that they took part, or that it happened there.',
  quotation: 'Words of a source about the event.',
  check: 'What was checked of a dating or a quotation when this file was made.',
  conflict: 'A claim about a fact that cannot be true together with another claim about it.',
} as const

/** The name of a term, as the file writes it. */
export type Term = keyof typeof terms

/** The prefix of the archive's own terms. */
const PREFIX = 'archive'

/** The property of those who are only mentioned: that of schema.org is for texts. */
export const MENTIONED = `${PREFIX}:mentioned`

/** Properties that are the archive's own, by the names that the file has for them. */
export const own = (properties: Readonly<Partial<Record<Term, Node[string]>>>): Node =>
  Object.fromEntries(
    Object.entries(properties).map(([term, value]) => [`${PREFIX}:${term}`, value]),
  )

/** What the names of the file mean (JSON-LD 1.1, 3.1); it stands in the file, so that reading it loads nothing. */
export const contextOf = (subject: Subject): Readonly<Record<string, string | Node>> => ({
  '@vocab': 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  bibo: 'http://purl.org/ontology/bibo/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  [PREFIX]: `${archiveUrn(subject)}#`,
  'dcterms:date': { '@type': EDTF },
  'dcterms:modified': { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  'prov:value': { '@type': EDTF },
  url: { '@type': '@id' },
  archivedAt: { '@type': '@id' },
  license: { '@type': '@id' },
  eventStatus: { '@type': '@id' },
})

/** The archive's own terms, each with what it means. */
export const termNodes = (): Node[] =>
  Object.entries(terms).map(([term, meaning]) => ({
    '@id': `${PREFIX}:${term}`,
    '@type': 'rdf:Property',
    'rdfs:label': term,
    'rdfs:comment': meaning,
  }))
