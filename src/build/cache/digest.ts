import { sha256 } from '../../records/hash.ts'

/** The digests of records: one record is part of many answers. */
const known = new WeakMap<object, string>()

/**
 * A digest of data: the same for the same data, and for no other.
 *
 * @throws {Error} where something in it is no data that this can tell from other data
 */
export function digestOf(data: unknown): string {
  if (data === undefined) return 'nothing'
  if (!isRecord(data)) return sha256(textOf(data))
  const digest = known.get(data) ?? sha256(textOf(data))
  known.set(data, digest)
  return digest
}

const textOf = (data: unknown) =>
  JSON.stringify(data, (_, value: unknown) => {
    if (isRecord(value)) return value === data ? value : digestOf(value)
    if (typeof value === 'number' && !Number.isFinite(value)) return `number ${value}`
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)]
    if (typeof value === 'object' && value !== null && !isPlain(value)) throw new Error(strange)
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error(strange)
    return value
  })

const strange = 'What an archive answers must be data: texts, numbers, lists, maps, plain objects.'

const isPlain = (value: object) =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as null)

/** Whether a value is a record, with or without what the archive works out from it. */
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'id' in value && 'body' in value
