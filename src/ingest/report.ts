/** A plan told: for programs, and for whoever goes on from it. */
import { formatDate } from '../archive/date.ts'
import { count } from '../archive/text/count.ts'
import { kindNames } from '../records/kinds.ts'
import { tellChanges } from '../edits/file-change.ts'
import type { Drafts } from './drafts.ts'
import type { Plan, PlannedEvent } from './plan.ts'

/** A plan as JSON, with the fields of the records and the paths of the files. */
export function jsonOf(plan: Plan, { files, patches }: Drafts): string {
  const { item, layout, language, publication, title, source, events, candidates, open } = plan
  const told = {
    item: {
      ...{ kind: layout.kind, language, published: publication.published?.text },
      ...{ title, sha256: item.sha256 },
    },
    source: { id: source.id, isNew: !source.standing },
    events: events.map((event) => eventJson(event, plan)),
    candidates: candidates.map(({ kind, ...candidate }) => ({
      kind: kindNames[kind],
      ...candidate,
    })),
    needs: open,
    files: files.map(({ path }) => path),
    patches: patches.map(({ path }) => path),
  }
  return JSON.stringify(told, null, 2)
}

const eventJson = (event: PlannedEvent, { events }: Plan) => ({
  ...{ id: event.id, matches: event.matches, title: event.title },
  date: event.dating.date.text,
  datings: [
    {
      ...{ date: event.dating.date.text, basis: event.dating.basis, words: event.dating.words },
      readings: event.dating.readings.map(({ date }) => date.text),
    },
  ],
  ...{ type: event.type, status: event.status, places: event.places },
  participations: event.parts.map(({ kind, id, role, side, as, note }) => ({
    [kind]: id,
    ...{ role, side, as, note },
  })),
  ...{ organizations: event.organizations, topics: event.topics, quotations: event.quotations },
  related: events
    .filter((other) => other.beside === event.id)
    .map((other) => ({ event: other.matches ?? other.id, as: 'mentions' })),
  missing: event.open,
})

/** A plan in words: what the item tells, what of it stands, and what a person has to look at. */
export function tellPlan(
  { layout, language, source, events, candidates, open, title }: Plan,
  drafts: Drafts,
): string {
  const matched = events.filter(({ matches }) => matches !== undefined)
  const questions = [
    ...open,
    ...events.flatMap((event) => event.open.map((text) => `${event.id}: ${text}`)),
  ]
  return [
    `“${title}”: ${layout.kind}, language \`${language}\`, source \`${source.id}\``,
    ...events.map(tellEvent),
    '',
    `${count(events.length, 'event')} found: ${matched.length} stand, ${events.length - matched.length} new. ` +
      `${newIn(candidates)} to the archive. ` +
      `${questions.length === 0 ? 'Nothing' : count(questions.length, 'point')} for a person to look at${questions.length === 0 ? '.' : ':'}`,
    ...questions.map((text) => `  - ${text}`),
    ...(drafts.patches.length === 0
      ? []
      : ['', 'More evidence for events that stand:', tellChanges(drafts.patches)]),
  ].join('\n')
}

const tellEvent = ({ id, matches, title, dating, type, status }: PlannedEvent) =>
  `  ${matches ? `stands as ${matches}` : `draft ${id}`}: ${title} (${[type, ...(status === 'happened' ? [] : [status]), formatDate(dating.date)].join(', ')})`

const newIn = (candidates: Plan['candidates']) =>
  candidates.length === 0
    ? 'Nobody new'
    : `${candidates.map(({ name }) => name).join(', ')} ${candidates.length === 1 ? 'is' : 'are'} new`
