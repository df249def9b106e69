/** Which sources are independent of each other: only such corroborate a date. */
import type { SourceRecord } from './records.ts'
import { foldCase } from './text/fold.ts'

/** Gives the one name of the body that goes by a name; the name itself where no other is known. */
export type BodyOf = (name: string) => string

/** Which body a name means, by a list of bodies with their other names. */
export function bodyNames(
  bodies: readonly { readonly name: string; readonly also: readonly string[] }[],
): BodyOf {
  const owners = new Map(
    bodies.flatMap(({ name, also }) => also.map((other) => [nameKey(other), name] as const)),
  )
  return (name) => owners.get(nameKey(name)) ?? name
}

/**
 * Two sources are independent when they share no publisher, agency or `restsOn`, neither names the
 * other, and neither is a copy, mirror or forum of which it is not known what it rests on. A source
 * is never independent of itself.
 *
 * @param bodyOf makes the names of one body one; without it each name is a body of its own
 */
export function areIndependent(
  a: SourceRecord,
  b: SourceRecord,
  bodyOf: BodyOf = (name) => name,
): boolean {
  if (a.id === b.id || isOfUnknownOrigin(a) || isOfUnknownOrigin(b)) return false
  const [namesOfA, namesOfB] = [namesBehind(a, bodyOf), namesBehind(b, bodyOf)]
  if (isNamedIn(namesOfA, b) || isNamedIn(namesOfB, a)) return false
  return namesOfA.every((name) => !namesOfB.includes(name))
}

/** Everybody whose text a source carries: publisher, agency, and what it rests on (separated by `;`). */
function namesBehind({ publisher, agency, restsOn }: SourceRecord, bodyOf: BodyOf): string[] {
  return [publisher, agency, ...(restsOn?.split(';') ?? [])].flatMap((name) =>
    name?.trim() ? [nameKey(bodyOf(name))] : [],
  )
}

const isOfUnknownOrigin = ({ standing, restsOn }: SourceRecord) =>
  standing !== undefined && standing !== 'original' && !restsOn

const isNamedIn = (names: readonly string[], { id, title }: SourceRecord) =>
  names.includes(nameKey(id)) || names.includes(nameKey(title))

/** A name as names are compared: without case, and without spaces around it. */
export const nameKey = (name: string): string => foldCase(name).trim()
