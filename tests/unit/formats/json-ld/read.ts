/** Reads linked data as other people's programs do, but without a network. */
import jsonld from 'jsonld'

/** A node of expanded JSON-LD: properties by their whole names, each with a list of values. */
export type Expanded = Readonly<Record<string, readonly Expanded[]>> & {
  readonly '@id'?: string
  readonly '@type'?: readonly string[]
  readonly '@value'?: unknown
}

export const SCHEMA = 'https://schema.org/'
export const PROV = 'http://www.w3.org/ns/prov#'
export const DCTERMS = 'http://purl.org/dc/terms/'
export const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'

/** The linked data of a built page; there is one block of it. */
export function scriptIn(html: string): string {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  if (scripts.length !== 1) throw new Error(`The page has ${scripts.length} blocks of linked data.`)
  return scripts[0]![1]!
}

/** Stands in for the context of schema.org, as far as pages need it: which properties are addresses. */
const schemaContext = {
  '@vocab': SCHEMA,
  ...Object.fromEntries(
    ['url', 'item', 'contentUrl', 'license', 'archivedAt'].map((name) => [
      name,
      { '@type': '@id' },
    ]),
  ),
}

/** Answers for schema.org, and refuses whatever else would have to be loaded. */
function documentLoader(url: string) {
  if (url !== 'https://schema.org') return Promise.reject(new Error(`Asked for ${url}.`))
  return Promise.resolve({ documentUrl: url, document: { '@context': schemaContext } })
}

/** With `safe` nothing is left out in silence: what cannot be expanded is an error. */
const options = { documentLoader, safe: true }

/** The nodes of a file or a page. */
export async function nodesIn(text: string, base?: string): Promise<Expanded[]> {
  const expanded: unknown = await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, {
    ...options,
    ...(base !== undefined && { base }),
  })
  return expanded as Expanded[]
}

/** The same as lines of RDF (https://www.w3.org/TR/n-quads/). */
export async function quadsIn(text: string): Promise<string[]> {
  const quads: unknown = await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, {
    ...options,
    format: 'application/n-quads',
  })
  return (quads as string).split('\n').filter(Boolean)
}

/** The texts of a property of a node; of nodes their ids. */
export const valuesOf = (node: Expanded, property: string): unknown[] =>
  (node[property] ?? []).map((value) => value['@value'] ?? value['@id'])

/** Nodes of a type. */
export const ofType = (nodes: readonly Expanded[], type: string): Expanded[] =>
  nodes.filter((node) => node['@type']?.includes(type))
