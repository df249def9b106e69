/** Ids of new records. */
import { MAX_ID, idPattern } from '../archive/model/fields.ts'
import { slug } from '../archive/text/slug.ts'
import { foldLetters } from '../archive/text/fold.ts'

/**
 * An id from a name: lower-case letters a to z, digits and hyphens.
 *
 * @returns what letters of other scripts leave, `record` where that is nothing
 */
export function nameIdOf(name: string): string {
  const plain = slug(foldLetters(name).replace(/['’]/g, ''))
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
  const short = plain.length > MAX_ID ? plain.slice(0, plain.lastIndexOf('-', MAX_ID)) : plain
  return idPattern.test(short) ? short : 'record'
}
