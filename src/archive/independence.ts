/** Which sources are independent of each other: only such corroborate a date. */
import type { SourceRecord } from './records.ts'
import { foldCase } from './text/fold.ts'

/**
 * Two sources are independent when they share no publisher, agency or `restsOn`, neither names the
 * other, and neither is a copy, mirror or forum of which it is not known what it rests on. A source
 * is never independent of itself.
 */
export function areIndependent(a: SourceRecord, b: SourceRecord): boolean {
  if (a.id === b.id || isOfUnknownOrigin(a) || isOfUnknownOrigin(b)) return false
  if (names(a, b) || names(b, a)) return false
  const namesOfB = namesBehind(b)
  return namesBehind(a).every((name) => !namesOfB.includes(name))
}

/** Everybody whose text a source carries: publisher, agency, and what it rests on (separated by `;`). */
export function namesBehind({ publisher, agency, restsOn }: SourceRecord): string[] {
  return [publisher, agency, ...(restsOn?.split(';') ?? [])].flatMap((name) =>
    name?.trim() ? [nameKey(name)] : [],
  )
}

const isOfUnknownOrigin = ({ standing, restsOn }: SourceRecord) =>
  standing !== undefined && standing !== 'original' && !restsOn

const names = (a: SourceRecord, b: SourceRecord) =>
  namesBehind(a).some((name) => name === nameKey(b.id) || name === nameKey(b.title))

const nameKey = (name: string) => foldCase(name).trim()
