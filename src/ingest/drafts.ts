/** A plan becomes files: drafts of what is new, and more evidence for what stands. */
import { fingerprintOf, wordsOf, WINDOW } from '../archive/fingerprint.ts'
import type { Kind } from '../archive/records.ts'
import type { FileChange } from '../edits/file-change.ts'
import { recordText } from '../edits/new-record.ts'
import { appendEntry, frontMatterOf } from '../edits/yaml-edits.ts'
import { fingerprintName, formatFingerprint } from '../records/fingerprint-file.ts'
import { sha256 } from '../records/hash.ts'
import { NO_PUBLISHER, NO_ROLE } from '../records/placeholders.ts'
import type { RecordFile } from '../records/record.ts'
import type { Plan, PlannedEvent } from './plan.ts'

/** The changes of a plan. */
export interface Drafts {
  /** The source, its fingerprint, and drafts of events and people: files that are not there yet. */
  readonly files: readonly FileChange[]
  /** More evidence for events that stand, to be looked at before it is taken over. */
  readonly patches: readonly FileChange[]
}

/**
 * What a plan writes.
 *
 * @param options.accessed the day on which the item was read
 * @param options.isPatching whether events that stand get their evidence: then the source is no draft
 */
export function draftsOf(
  plan: Plan,
  files: readonly RecordFile[],
  { accessed, isPatching }: { readonly accessed: string; readonly isPatching: boolean },
): Drafts {
  const { source, events, candidates } = plan
  const fresh = events.filter(({ matches }) => matches === undefined)
  const standing = events.filter(({ matches }) => matches !== undefined)
  return {
    files: [
      ...(source.standing ? [] : sourceFiles(plan, { accessed, isDraft: !isPatching })),
      ...fresh.map((event) => eventFile(event, plan, accessed)),
      ...candidates.map(({ kind, id, name, within }) =>
        newFile(kind, id, {
          ...{ name, draft: true, within },
          // What such a name most often is; whoever reads the record knows.
          precision: kind === 'places' ? 'city' : undefined,
          evidence: [{ source: source.id }],
        }),
      ),
    ],
    patches: standing.flatMap((event) => patchOf(event, plan, files)),
  }
}

const newFile = (kind: Kind, id: string, fields: object): FileChange =>
  added(`${kind}/${id}.md`, recordText(kind, fields, ''))

const added = (path: string, text: string): FileChange => ({
  ...{ path, to: path, isNew: true, text: '' },
  edits: [{ start: 0, end: 0, text }],
})

/** What the kinds of item are among sources. */
const sourceKinds: Readonly<Record<Plan['layout']['kind'], string>> = {
  article: 'article',
  list: 'web page',
  'press release': 'press release',
  speech: 'speech',
  bulletin: 'article',
  interview: 'article',
  thread: 'post',
}

function sourceFiles(
  plan: Plan,
  { accessed, isDraft }: { readonly accessed: string; readonly isDraft: boolean },
): FileChange[] {
  const { item, publication, source, layout, language, title } = plan
  const { publisher, agency, author, published, url } = publication
  const fields = {
    ...{
      title,
      kind: sourceKinds[layout.kind],
      publisher: publisher ?? NO_PUBLISHER,
      agency,
      author,
    },
    ...{ published: published?.text, accessed, url, language, order: layout.order },
    ...(agency && { standing: 'copy', restsOn: agency }),
    ...{ held: true, sha256: item.sha256, draft: isDraft || undefined },
  }
  const fingerprint = fingerprintOf(
    { text: item.text, sha256: item.sha256, phrases: phrasesOf(plan) },
    sha256,
  )
  return [
    newFile('sources', source.id, fields),
    added(`sources/${fingerprintName(source.id)}`, formatFingerprint(fingerprint)),
  ]
}

/** The words from the item that are too short for the windows of a fingerprint. */
const phrasesOf = ({ events }: Plan): string[] =>
  events
    .flatMap(({ dating, quotations }) => [dating.words ?? [], quotations.map(({ text }) => text)])
    .flat(2)
    .filter((text) => wordsOf(text).length < WINDOW)

function eventFile(event: PlannedEvent, plan: Plan, accessed: string): FileChange {
  const { events, source } = plan
  const related = events
    .filter((other) => other.beside === event.id)
    .map((other) => ({
      event: other.matches ?? other.id,
      as: 'mentions',
      note: 'The same item tells of it, too.',
    }))
  return newFile('events', event.id, {
    title: event.title,
    status: event.status === 'happened' ? undefined : event.status,
    draft: true,
    date: event.dating.date.text,
    datings: [datingFields(event, source.id)],
    type: event.type,
    places: event.places.map(({ place, as }) => ({
      place,
      as: as === 'location' ? undefined : as,
    })),
    participations: event.parts.map(({ kind, id, role, side, as, note }) => ({
      ...{ [kind]: id, role: role ?? NO_ROLE, side },
      ...{ as: as === 'present' ? undefined : as, note },
    })),
    organizations: event.organizations,
    topics: event.topics,
    evidence: [evidenceFields(event, source.id)],
    related: [...new Map(related.map((r) => [r.event, r])).values()],
    changes: [{ on: accessed, kind: 'created' }],
  })
}

const datingFields = ({ dating }: PlannedEvent, source: string) => ({
  ...{ date: dating.date.text, basis: dating.basis, source },
  ...{ words: dating.words, note: dating.note },
})

const evidenceFields = ({ position, locator, quotations }: PlannedEvent, source: string) => ({
  ...{ source, position, locator },
  quotations: quotations.map(({ text, speaker }) => ({ text, speaker })),
})

/** More evidence for an event that stands: a dating and where the item tells of it. Nothing else changes. */
function patchOf(
  event: PlannedEvent,
  { source }: Plan,
  files: readonly RecordFile[],
): FileChange[] {
  const file = files.find(({ kind, id }) => kind === 'events' && id === event.matches)
  if (file?.kind !== 'events' || !file.record) return []
  if (file.record.evidence.some((e) => e.source === source.id)) return []
  const part = frontMatterOf(file.text)
  const path = `events/${file.id}.md`
  const entry = (name: string, fields: object) => appendEntry(part, [name], entryText(name, fields))
  const isInferred = event.dating.basis === 'inferred'
  return [
    {
      ...{ path, to: path, text: file.text },
      edits: [
        ...(isInferred ? [] : [entry('datings', datingFields(event, source.id))]),
        entry('evidence', evidenceFields(event, source.id)),
      ],
    },
  ]
}

/** One entry of a list, as a new record has it, from its hyphen. */
const entryText = (name: string, fields: object): string =>
  recordText('events', { [name]: [fields] }, '')
    .replace(/^---\n.*\n {2}(?=-)/, '')
    .replace(/---\n$/, '')
    .replace(/\n {2}/g, '\n')
