/** A plan told: for programs, and for whoever goes on from it. */
import type { Plan, PlannedEvent } from './plan.ts'

/** A plan as JSON, with the fields of the records. */
export const jsonOf = ({ item, layout, language, publication, title, source, events, candidates, open }: Plan): string =>
  JSON.stringify(
    {
      item: {
        ...{ kind: layout.kind, language, published: publication.published?.text },
        ...{ title, sha256: item.sha256 },
      },
      source: { id: source.id, isNew: !source.standing },
      events: events.map(eventJson),
      candidates: candidates.map((candidate) => ({ kind: 'person', ...candidate })),
      needs: open,
    },
    null,
    2,
  )

const eventJson = (event: PlannedEvent) => ({
  id: event.id,
  matches: event.matches,
  title: event.title,
  date: event.dating.date.text,
  datings: [
    {
      date: event.dating.date.text,
      basis: event.dating.basis,
      words: event.dating.words,
      readings: event.dating.readings.map(({ date }) => date.text),
    },
  ],
  type: event.type,
  status: event.status,
  places: event.places,
  participations: event.parts.map(({ kind, id, role, side, as, note }) => ({ [kind]: id, role, side, as, note })),
  organizations: event.organizations,
  topics: event.topics,
  quotations: event.quotations,
  related: [],
  missing: event.open,
})
