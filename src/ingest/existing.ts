/** What a content folder holds already: ids, names and addresses that a draft must respect. */
import type { EntityKind, Kind } from '../archive/records.ts'
import type { Content } from '../records/read.ts'
import { addressKey } from './publications.ts'
import { folded } from './term.ts'

export interface Existing {
  /** The kind of the record that has the id. */
  kindOf(id: string): Kind | undefined
  /** The id of the entity that has the name, as its name or an alias. */
  named(kind: EntityKind, name: string): string | undefined
  /** The id of the source with the address. */
  sourceAt(address: string): string | undefined
}

/** Looks things up in what was read; a file with faults in it still keeps its id. */
export function existingIn({ files, records }: Content): Existing {
  const kinds = new Map(files.map((file) => [file.id, file.kind]))
  const addresses = new Map(
    records.sources.flatMap((s) => (s.url ? [[addressKey(s.url), s.id] as const] : [])),
  )
  const names = (kind: EntityKind) =>
    new Map(
      records[kind].flatMap((e) =>
        [e.name, ...e.aliases.map((a) => a.name)].map((name) => [folded(name), e.id] as const),
      ),
    )
  const byName = {
    people: names('people'),
    organizations: names('organizations'),
    places: names('places'),
    topics: names('topics'),
  }
  return {
    kindOf: (id) => kinds.get(id),
    named: (kind, name) => byName[kind].get(folded(name)),
    sourceAt: (address) => addresses.get(addressKey(address)),
  }
}
