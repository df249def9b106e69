/** The form of linked data: nodes with properties, as JSON-LD 1.1 has them (https://www.w3.org/TR/json-ld11/). */
import type { Alias } from '../../archive/model/alias.ts'
import { unfolded } from '../../archive/text/unfolded.ts'

/** A text in a language, or of a datatype. */
export interface Literal {
  readonly '@value': string
  readonly '@language'?: string
  readonly '@type'?: string
}

/** What a property may have. Without a value it is not written. */
export type Value = string | number | boolean | Literal | Node | readonly Value[] | undefined

/** A thing, with properties by their names: those of schema.org, unless a prefix says otherwise. */
export interface Node {
  readonly '@type'?: string | readonly string[]
  /** Its identifier, which holds wherever the archive stands. */
  readonly '@id'?: string | undefined
  readonly [property: string]: Value
}

/** Some values; nothing where there is none, so that no property is empty. */
export const listed = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length > 0 ? values : undefined

/** Other names, each in its language where it is another than the archive's. */
export const otherNames = (aliases: readonly Alias[]): readonly Value[] | undefined =>
  listed(aliases.map(({ name, lang }) => (lang ? { '@value': name, '@language': lang } : name)))

/** What a record says; nothing where it says nothing. */
export const ownWords = ({ plain }: { readonly plain: string }): string | undefined =>
  unfolded(plain) || undefined
