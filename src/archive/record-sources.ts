/** The sources that the record of an entity rests on, each once. */
import type { Entity } from './records.ts'

/** A source, where in it to look, and what it is cited for. */
export interface RecordSource {
  readonly source: string
  readonly locators: readonly string[]
  readonly reasons: readonly string[]
}

/** The sources of what a record says, then those of terms of office; in the order in which they are cited. */
export function recordSourcesOf(entity: Entity): RecordSource[] {
  const offices = entity.kind === 'people' ? entity.offices : []
  const cited = [
    ...entity.evidence,
    ...offices.flatMap(({ title, evidence }) =>
      evidence.map((e) => ({ ...e, note: e.note ?? title })),
    ),
  ]
  return [...Map.groupBy(cited, (e) => e.source)].map(([source, all]) => ({
    source,
    locators: once(all.map((e) => e.locator)),
    reasons: once(all.map((e) => e.note)),
  }))
}

const once = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
]
